import { Equal, EqualNot } from 'lucide-react';
import type { ImportPreview } from '../../lib/app/preview-import.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { Money } from '../../lib/domain/money.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { MoneyTotals } from '../ui/money-totals.tsx';
import styles from './import-totals.module.css';
import { OverdueTotals } from './overdue-totals.tsx';
import { TotalChecks } from './total-checks.tsx';

interface ImportTotalsProps {
  readonly preview: ImportPreview;
  readonly locale: string;
}

/** The file's own total beside what was read from it, and the word whether they agree. */
export function ImportTotals({ preview, locale }: ImportTotalsProps) {
  const { fileTotals, readTotals, differences, candidates } = preview;
  const lines = (totals: readonly Money[]) =>
    totals.map((total) => ({ amount: formatAmount(total, locale), currency: total.currency }));
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
                totals={lines(fileTotals)}
                data-testid="import-file-total"
              />
            </div>
          )}
          <div className={styles.side}>
            <p className={styles.label}>Read from it</p>
            <MoneyTotals
              label="Read from it"
              size="lg"
              totals={lines(readTotals)}
              data-testid="import-read-total"
            />
          </div>
          <Verdict states={states} differ={differences.length > 0} />
        </div>
        <OverdueTotals candidates={candidates} locale={locale} />
      </div>
      {candidates.checks.length > 0 && (
        <TotalChecks
          // Opens by itself when the figures begin to differ, and is left alone otherwise.
          key={String(differences.length > 0)}
          checks={candidates.checks}
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
