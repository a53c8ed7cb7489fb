import { formatDay } from '../../lib/domain/format-day.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { count } from '../../lib/shared/text.ts';
import { MoneyTotals } from '../ui/money-totals.tsx';
import { Section } from '../ui/section.tsx';
import { overdueIn } from './overdue-in.ts';

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
    <Section level={4} title={`Past due on ${formatDay(asOf, locale)}`} data-testid="import-overdue">
      {totals.length === 0 ? (
        <p>Nothing is past due.</p>
      ) : (
        <MoneyTotals
          label="Past due"
          totals={totals.map(({ total, invoices }) => ({
            amount: formatAmount(total, locale),
            currency: total.currency,
            note: count(invoices, 'invoice'),
          }))}
        />
      )}
    </Section>
  );
}
