import { useMemo } from 'react';
import type { ImportPreview } from '../../lib/app/preview-import.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { ImportDesk } from '../hooks/use-import.ts';
import { currencyOptions } from '../settings/currency-options.ts';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { importCounts } from './import-counts.ts';
import styles from './import-facts.module.css';

interface ImportFactsProps {
  readonly desk: ImportDesk;
  readonly preview: ImportPreview;
  readonly locale: string;
}

/** How many of what, true for which day, in which currency. */
export function ImportFacts({ desk, preview, locale }: ImportFactsProps) {
  const { candidates } = preview;
  const options = useMemo(currencyOptions, []);
  const number = new Intl.NumberFormat(locale);
  return (
    <Card>
      <dl className={styles.facts}>
        {importCounts(candidates).map(({ label, n }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.figure}>{number.format(n)}</dd>
          </div>
        ))}
        {candidates.openItems.length > 0 && (
          <div className={styles.fact} data-testid="import-as-of">
            <dt className={styles.label}>Figures as of</dt>
            <dd className={styles.figure}>
              {candidates.asOf ? formatDay(candidates.asOf, locale) : 'today (the file names no day)'}
            </dd>
          </div>
        )}
      </dl>
      {candidates.currencyAssumed && (
        <div className={styles.currency}>
          <Field
            label="Currency of these figures"
            hint="The report names none. Choose another one if these invoices are not in your own currency."
          >
            <Select
              className={styles.select}
              options={options}
              value={preview.currency}
              disabled={desk.busy === 'writing'}
              data-testid="import-currency"
              onChange={(event) => desk.readAs(event.target.value)}
            />
          </Field>
        </div>
      )}
    </Card>
  );
}
