import { useEffect, useState } from 'react';

/** A page that is not in front draws no frames; what comes later is loaded there all the same. */
const AT_LATEST_MS = 300;

/** Whether what is shown has been on the screen for a frame: what nobody looks at yet is loaded only then. */
export function usePainted(isShown = true): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const painted = () => setPainted(true);
    const timers = [setTimeout(painted, AT_LATEST_MS)];
    // The frame is drawn after its callbacks, and a task that they ask for comes after the drawing.
    const frame = requestAnimationFrame(() => timers.push(setTimeout(painted)));
    return () => {
      cancelAnimationFrame(frame);
      for (const timer of timers) clearTimeout(timer);
    };
  }, [isShown]);
  return isPainted;
}
