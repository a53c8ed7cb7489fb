import { formatDay } from '../../lib/domain/format-day.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { MoneyTotals } from '../ui/money-totals.tsx';
import { counted } from './counted.ts';
import { overdueIn } from './overdue-in.ts';
import styles from './overdue-totals.module.css';

interface OverdueTotalsProps {
  readonly candidates: ImportCandidates;
  readonly locale: string;
}

/** What is late in these files, one line per currency. */
export function OverdueTotals({ candidates, locale }: OverdueTotalsProps) {
  const { asOf } = candidates;
  if (asOf === null) return null;
  const totals = overdueIn(candidates);
  return (
    <div data-testid="import-overdue">
      <p className={styles.label}>Past due on {formatDay(asOf, locale)}</p>
      {totals.length === 0 ? (
        <p>Nothing</p>
      ) : (
        <MoneyTotals
          label="Past due"
          size="lg"
          totals={totals.map(({ total, invoices }) => ({
            amount: formatAmount(total, locale),
            currency: total.currency,
            note: counted(invoices, 'invoice', locale),
          }))}
        />
      )}
    </div>
  );
}
