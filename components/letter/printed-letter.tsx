import type { Letter } from '../../lib/correspondence/letter.ts';
import { letterLanguage } from '../../lib/correspondence/letter-words.ts';
import { PrintedPage } from '../ui/printed-page.tsx';
import { LetterPaper } from './letter-paper.tsx';
import styles from './printed-letter.module.css';

/** The letter as it is printed, on its own paper with its pages counted: beside the page, unseen until the printer asks for it. */
export function PrintedLetter({ letter }: { readonly letter: Letter }) {
  return (
    <PrintedPage className={styles[`${letter.format}-${letterLanguage(letter.language)}`]}>
      <LetterPaper letter={letter} />
    </PrintedPage>
  );
}
