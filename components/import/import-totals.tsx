import { Equal, EqualNot } from 'lucide-react';
import type { ImportPreview } from '../../lib/app/import-preview.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { Money } from '../../lib/domain/money.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { MoneyTotals } from '../ui/money-totals.tsx';
import { counted } from './counted.ts';
import styles from './import-totals.module.css';
import { TotalChecks } from './total-checks.tsx';

interface ImportTotalsProps {
  readonly preview: ImportPreview;
  readonly locale: string;
}

/** The file's own total beside what was read from it, and the word whether they agree. */
export function ImportTotals({ preview, locale }: ImportTotalsProps) {
  const { fileTotals, readTotals, differences, checks } = preview;
  const states = fileTotals.length > 0;
  return (
    <Card>
      <div className={styles.totals}>
        <div className={styles.compared}>
          {states && (
            <div className={styles.side}>
              <p className={styles.label}>The file says</p>
              <MoneyTotals
                label="The file says"
                size="lg"
                totals={lines(fileTotals, locale)}
                data-testid="import-file-total"
              />
            </div>
          )}
          <div className={styles.side}>
            <p className={styles.label}>Read from it</p>
            <MoneyTotals
              label="Read from it"
              size="lg"
              totals={lines(readTotals, locale)}
              data-testid="import-read-total"
            />
          </div>
          <Verdict states={states} differ={differences.length > 0} />
        </div>
        <PastDue preview={preview} locale={locale} />
      </div>
      {checks.length > 0 && (
        <TotalChecks
          // Opens by itself when the figures begin to differ, and is left alone otherwise.
          key={String(differences.length > 0)}
          checks={checks}
          locale={locale}
          defaultOpen={differences.length > 0}
        />
      )}
    </Card>
  );
}

function Verdict({ states, differ }: { readonly states: boolean; readonly differ: boolean }) {
  if (differ) {
    return (
      <Badge tone="late" icon={<EqualNot />} data-testid="import-verdict">
        They differ
      </Badge>
    );
  }
  if (!states) return <Badge data-testid="import-verdict">The file states no total</Badge>;
  return (
    <Badge tone="good" icon={<Equal />} data-testid="import-verdict">
      They agree
    </Badge>
  );
}

/** What is late in these files, one line per currency, and how many customers owe it. */
function PastDue({ preview, locale }: ImportTotalsProps) {
  const { asOf, overdueTotals, overdueAccounts } = preview;
  return (
    <div data-testid="import-overdue">
      <p className={styles.label}>Past due {asOf ? `on ${formatDay(asOf, locale)}` : 'today'}</p>
      {overdueTotals.length === 0 ? (
        <p>Nothing</p>
      ) : (
        <>
          <MoneyTotals label="Past due" size="lg" totals={lines(overdueTotals, locale)} />
          <p className={styles.label}>{counted(overdueAccounts, 'customer', locale)}</p>
        </>
      )}
    </div>
  );
}

function lines(totals: readonly Money[], locale: string) {
  return totals.map((total) => ({ amount: formatAmount(total, locale), currency: total.currency }));
}
