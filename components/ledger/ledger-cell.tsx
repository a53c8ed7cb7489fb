import { formatAmount } from '../../lib/domain/format-money.ts';
import type { Money } from '../../lib/domain/money.ts';
import type { LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import type { LedgerTerms } from '../../lib/reports/ledger-terms.ts';
import { cellLines, whenWords } from '../../lib/reports/ledger-words.ts';
import { AgingStrip } from '../ui/aging-strip.tsx';
import { Money as MoneyFigure } from '../ui/money.tsx';
import styles from './ledger-grid.module.css';

interface Props {
  readonly column: LedgerColumn;
  readonly row: LedgerRow;
  readonly terms: LedgerTerms;
}

/** What stands in one cell. */
export function LedgerCell({ column, row, terms }: Props) {
  switch (column) {
    case 'overdue':
      return <Sums sums={row.overdue} terms={terms} strong />;
    case 'open':
      return <Sums sums={row.open} terms={terms} />;
    case 'credits':
      return <Sums sums={row.credits} terms={terms} />;
    case 'disputed':
      return <Sums sums={row.disputed} terms={terms} />;
    case 'aging':
      return <AgingPictures row={row} terms={terms} />;
    case 'next':
      return <NextContact row={row} terms={terms} />;
    case 'promised':
      return <Promised row={row} terms={terms} />;
    default: {
      const text = cellLines(column, row, terms).join(' · ');
      return (
        <span className={styles.text} title={text}>
          {text}
        </span>
      );
    }
  }
}

interface SumsProps {
  readonly sums: readonly Money[];
  readonly terms: LedgerTerms;
  readonly strong?: boolean;
}

/** One line per currency, never a sum across. */
function Sums({ sums, terms, strong = false }: SumsProps) {
  return sums.map((sum) => (
    <MoneyFigure
      key={sum.currency}
      amount={formatAmount(sum, terms.moment.locale)}
      currency={sum.currency}
      strong={strong}
      className={styles.line}
    />
  ));
}

function AgingPictures({ row, terms }: Omit<Props, 'column'>) {
  const words = cellLines('aging', row, terms);
  return row.aging.map(({ currency, amounts }, index) => {
    const whole = amounts.reduce((sum, amount) => sum + amount, 0);
    return (
      <span key={currency} className={styles.picture}>
        {whole > 0 && (
          <AgingStrip label={words[index] ?? ''} shares={amounts.map((amount) => amount / whole)} />
        )}
      </span>
    );
  });
}

/** The day first: it is what the eye runs down. */
function NextContact({ row, terms }: Omit<Props, 'column'>) {
  if (row.action === '') return null;
  const when = row.dueAt === null ? '' : whenWords(row.dueAt, terms.moment);
  const isNow = row.dueAt !== null && row.dueAt <= terms.moment.now;
  return (
    <span className={styles.text} title={[row.action, when].filter(Boolean).join(' · ')}>
      {when !== '' && <span className={isNow ? styles.now : styles.when}>{isNow ? 'Now' : when}</span>}{' '}
      {row.action}
    </span>
  );
}

function Promised({ row, terms }: Omit<Props, 'column'>) {
  const lines = cellLines('promised', row, terms);
  const day = lines.at(-1);
  return lines.slice(0, -1).map((sum, index) => (
    <span key={sum} className={styles.text} title={lines.join(' · ')}>
      {sum}
      {index === 0 && ` · ${day}`}
    </span>
  ));
}
