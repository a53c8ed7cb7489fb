import { useLayoutEffect, useRef, useState } from 'react';
import type { Letter } from '../../lib/correspondence/letter.ts';
import styles from './letter-on-screen.module.css';
import { LetterPaper } from './letter-paper.tsx';

interface Shown {
  readonly scale: number;
  readonly height: number;
}

/** The first sheet of a letter as it will be printed, made as small as its place is. */
export function LetterOnScreen({ letter }: { readonly letter: Letter }) {
  const place = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [{ scale, height }, setShown] = useState<Shown>({ scale: 1, height: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      if (!place.current || !sheet.current) return;
      const fits = Math.min(1, place.current.clientWidth / sheet.current.offsetWidth);
      setShown({ scale: fits, height: sheet.current.offsetHeight * fits });
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (place.current) observer.observe(place.current);
    if (sheet.current) observer.observe(sheet.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={styles.place} style={{ height }} data-testid="letter-on-screen">
      <div
        ref={sheet}
        className={styles[letter.format]}
        style={{ transform: `scale(${scale})` }}
        data-letter="sheet"
      >
        <LetterPaper letter={letter} />
      </div>
    </div>
  );
}
