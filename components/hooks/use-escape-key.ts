import { useEffect, useRef } from 'react';
import { isInUse } from './is-in-use.ts';

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
