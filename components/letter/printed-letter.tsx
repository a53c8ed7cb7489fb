import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Letter } from '../../lib/correspondence/letter.ts';
import { blocksOf, type LetterBlock, pagesOf } from '../../lib/correspondence/letter-pages.ts';
import { letterWords } from '../../lib/correspondence/letter-words.ts';
import { PrintedPage } from '../ui/printed-page.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { measureLetter } from './measure-letter.ts';
import styles from './printed-letter.module.css';

/**
 * The letter as it is printed: beside the page, unseen until the printer asks for it. It is parted into pages here, because not
 * every browser counts pages by itself (Firefox 153 knows no margin boxes, and a page of Chromium before 131 neither).
 */
export function PrintedLetter({ letter }: { readonly letter: Letter }) {
  const { format, language } = letter;
  const measured = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(letter), [letter]);
  const [pages, setPages] = useState<readonly (readonly LetterBlock[])[]>([blocks]);
  useLayoutEffect(() => {
    const sizes = measured.current && measureLetter(measured.current, format);
    if (sizes) setPages(pagesOf(blocks, sizes));
  }, [blocks, format]);
  const words = letterWords(language);
  return (
    <>
      <div ref={measured} className={styles.measured} aria-hidden="true">
        <LetterPaper letter={letter} blocks={blocks} />
      </div>
      <PrintedPage className={undefined}>
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other name than its place
          <div key={index} className={styles[format]} data-letter="page">
            <LetterPaper letter={letter} blocks={page} />
            <p className={styles.number} data-letter="page-number" lang={language}>
              {words.page(index + 1, pages.length)}
            </p>
          </div>
        ))}
      </PrintedPage>
    </>
  );
}
