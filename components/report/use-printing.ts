import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the printer asks for this part of the page, by our button or by the browser's own: what stands there must be ready
 * before the browser takes the picture. A part that is not seen, since another tab is shown, is not what is meant.
 */
export function usePrinting(part: RefObject<HTMLElement | null>): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begins = () => {
      if (part.current?.checkVisibility()) flushSync(() => setPrinting(true));
    };
    const ends = () => setPrinting(false);
    window.addEventListener('beforeprint', begins);
    window.addEventListener('afterprint', ends);
    return () => {
      window.removeEventListener('beforeprint', begins);
      window.removeEventListener('afterprint', ends);
    };
  }, [part]);
  return printing;
}
