import { useEffect, useRef } from 'react';

/** The arrow keys lead back and on, except where they move something: a caret, a choice, a date. */
export function useArrowKeys(back: (() => void) | null, on: (() => void) | null): void {
  const ways = useRef({ back, on });
  ways.current = { back, on };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || hasModifier(event) || takesArrows(event.target)) return;
      const way =
        event.key === 'ArrowLeft' ? ways.current.back : event.key === 'ArrowRight' ? ways.current.on : null;
      if (!way) return;
      event.preventDefault();
      way();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function takesArrows(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role]:not([role="button"])') !== null
  );
}
