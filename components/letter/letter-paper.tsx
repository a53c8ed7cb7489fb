import { addressFit, addressLines, type Letter, returnLine } from '../../lib/correspondence/letter.ts';
import type { LetterBlock } from '../../lib/correspondence/letter-pages.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './letter-paper.module.css';
import { LetterTable } from './letter-table.tsx';

interface Props {
  readonly letter: Letter;
  /** Those of one page, in their order; left out: all, with the text in one piece. */
  readonly blocks?: readonly LetterBlock[];
}

/**
 * A letter at its true size, black on white whatever the theme. When it is folded, its address shows in the window of the envelope
 * and nothing else: what it is about begins below the window's reach (P18).
 */
export function LetterPaper({ letter, blocks }: Props) {
  const { format, language, subject, body, statement, payment } = letter;
  const has = (kind: LetterBlock['kind']) => !blocks || blocks.some((block) => block.kind === kind);
  const rows = blocks?.flatMap((block) => (block.kind === 'row' ? [block.row] : []));
  return (
    <div className={classNames(styles.paper, styles[format])} data-format={format} lang={language}>
      {has('subject') && (
        <>
          <Head letter={letter} />
          <p className={styles.subject} data-letter="subject" data-block dir="auto">
            {subject}
          </p>
        </>
      )}
      <div className={styles.body} data-letter="body" dir="auto">
        {blocks ? <Paragraphs blocks={blocks} /> : body}
      </div>
      {statement && has('totals') && <LetterTable statement={statement} {...(rows && { rows })} />}
      {statement && rows && rows.length > 0 && !has('totals') && (
        <LetterTable statement={statement} rows={rows} hasTotals={false} />
      )}
      {payment !== '' && has('payment') && (
        <section className={styles.payment} data-letter="payment" data-block>
          {statement && <p className={styles.strong}>{statement.words.payment}</p>}
          <p className={styles.lines} dir="auto">
            {payment}
          </p>
        </section>
      )}
    </div>
  );
}

function Paragraphs({ blocks }: { readonly blocks: readonly LetterBlock[] }) {
  return blocks.map((block, index) =>
    block.kind === 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place
      <div key={index} data-block dir="auto">
        {block.text}
      </div>
    ) : null,
  );
}

/** Who writes, to whom, and when; folding marks beside it. */
function Head({ letter }: { readonly letter: Letter }) {
  const { format, sender, address, date } = letter;
  const post = [sender.name, ...sender.address].filter((part) => part !== '');
  const back = returnLine(sender);
  const known = sender.phone === '' ? post : [...post, sender.phone];
  return (
    <header className={styles.head}>
      <div className={styles.sender} dir="auto">
        {sender.logo !== null && <img className={styles.logo} src={sender.logo} alt="" />}
        {format === 'us' && <Lines lines={known} />}
      </div>
      <div className={styles.field} data-letter="field">
        {format === 'din' && back !== '' && (
          <p className={styles.back} data-letter="return" dir="auto">
            {back}
          </p>
        )}
        <div
          className={classNames(styles.address, addressFit(letter) !== 'roomy' && styles.tight)}
          data-letter="address"
        >
          <Lines lines={addressLines(address)} />
        </div>
      </div>
      <div className={styles.beside} data-letter="beside">
        {format === 'din' && <Lines lines={known} />}
        <p className={styles.date}>{date}</p>
      </div>
      <span className={classNames(styles.fold, styles.first)} data-letter="fold" />
      <span className={classNames(styles.fold, styles.second)} data-letter="fold" />
    </header>
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
