import { useEffect, useRef } from 'react';

/** Prints the page as it stands, once, and says when the printer has asked for all of it. */
export function usePrintOnce(onDone: () => void): void {
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const finished = () => done.current();
    window.addEventListener('afterprint', finished);
    window.print();
    return () => window.removeEventListener('afterprint', finished);
  }, []);
}
