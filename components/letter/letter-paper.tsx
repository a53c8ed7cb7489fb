import { addressFit, addressLines, type Letter } from '../../lib/correspondence/letter.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './letter-paper.module.css';
import { LetterTable } from './letter-table.tsx';

/**
 * A letter at its true size, black on white whatever the theme. When it is folded, its address shows in the window of the envelope
 * and nothing else: what it is about begins below the window's reach (P18).
 */
export function LetterPaper({ letter }: { readonly letter: Letter }) {
  const { format, sender, subject, body, date, statement, payment } = letter;
  const lines = addressLines(letter.address);
  const post = [sender.name, ...sender.address].filter((part) => part !== '');
  const returnLine = post.join(' · ');
  const known = sender.phone === '' ? post : [...post, sender.phone];
  return (
    <div className={classNames(styles.paper, styles[format])} data-format={format} lang={letter.language}>
      <header className={styles.head}>
        <div className={styles.sender} dir="auto">
          {sender.logo !== null && <img className={styles.logo} src={sender.logo} alt="" />}
          {format === 'us' && <Lines lines={known} />}
        </div>
        <div className={styles.field} data-letter="field">
          {format === 'din' && returnLine !== '' && (
            <p className={styles.back} data-letter="return" dir="auto">
              {returnLine}
            </p>
          )}
          <div
            className={classNames(styles.address, addressFit(letter) !== 'roomy' && styles.tight)}
            data-letter="address"
          >
            <Lines lines={lines} />
          </div>
        </div>
        <div className={styles.beside} data-letter="beside">
          {format === 'din' && <Lines lines={known} />}
          <p className={styles.date}>{date}</p>
        </div>
        <span className={classNames(styles.fold, styles.first)} data-letter="fold" />
        <span className={classNames(styles.fold, styles.second)} data-letter="fold" />
      </header>
      <p className={styles.subject} data-letter="subject" dir="auto">
        {subject}
      </p>
      <div className={styles.body} data-letter="body" dir="auto">
        {body}
      </div>
      {statement && <LetterTable statement={statement} />}
      {payment !== '' && (
        <section className={styles.payment} data-letter="payment">
          {statement && <p className={styles.strong}>{statement.words.payment}</p>}
          <p className={styles.lines} dir="auto">
            {payment}
          </p>
        </section>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address have no other name
    <p key={index} dir="auto">
      {line}
    </p>
  ));
}
