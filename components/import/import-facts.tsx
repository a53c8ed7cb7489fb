import { useMemo } from 'react';
import type { ImportPreview } from '../../lib/app/preview-import.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { ImportDesk } from '../hooks/use-import.ts';
import { useToday } from '../hooks/use-today.ts';
import { currencyOptions } from '../settings/currency-options.ts';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { FactTiles } from './fact-tiles.tsx';
import { importCounts } from './import-counts.ts';
import styles from './import-facts.module.css';

interface ImportFactsProps {
  readonly desk: ImportDesk;
  readonly preview: ImportPreview;
  readonly settings: Settings;
}

/** How many of what, true for which day, in which currency. */
export function ImportFacts({ desk, preview, settings }: ImportFactsProps) {
  const { candidates } = preview;
  const options = useMemo(currencyOptions, []);
  const today = useToday(settings.zone);
  return (
    <Card data-testid="import-facts">
      <FactTiles facts={importCounts(candidates, { today, locale: settings.locale })} />
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
