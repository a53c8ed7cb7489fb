import { useEffect, useRef } from 'react';

/** Escape leads back, except where it belongs to what is being typed or chosen. `null`: there is nothing to leave. */
export function useEscapeKey(leave: (() => void) | null): void {
  const way = useRef(leave);
  way.current = leave;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!way.current || isInUse(event.target)) return;
      event.preventDefault();
      way.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isInUse(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null
  );
}
