import { type RefObject, useEffect, useRef } from 'react';

/**
 * The browser's own keys for printing, while this part of the page is shown: the table draws the rows that are seen, and
 * the paper is to hold them all.
 */
export function usePrintKey(part: RefObject<HTMLElement | null>, print: () => void): void {
  const latest = useRef(print);
  latest.current = print;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!isPrint || event.altKey || event.shiftKey || event.defaultPrevented) return;
      if (!part.current?.checkVisibility()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [part]);
}
