import { PrintedPage } from '../ui/printed-page.tsx';
import styles from './letter-editor.module.css';

export interface LetterText {
  /** Name and street, as they stand in the window of the envelope. */
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}

interface Props extends LetterText {
  /** "21 November 2026". */
  readonly date: string;
}

/** The letter as it is printed: beside the page, unseen until the printer asks for it. */
export function LetterSheet({ address, date, subject, body }: Props) {
  return (
    <PrintedPage className={styles.sheet}>
      <p className={styles.address}>{address}</p>
      <p className={styles.date}>{date}</p>
      <p className={styles.subject}>{subject}</p>
      <div className={styles.body}>{body}</div>
    </PrintedPage>
  );
}

/** The whole letter as plain text, for a word processor with a letterhead of its own. */
export function plainLetter({ address, date, subject, body }: Props): string {
  return [address, date, subject, body].join('\n\n');
}
