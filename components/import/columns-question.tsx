import { useMemo, useState } from 'react';
import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { ImportAnswers, ImportQuestion } from '../../lib/importers/import-answers.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ColumnChoices } from './column-choices.tsx';
import { doubledMeanings, missingMeanings, withOffered } from './column-meanings.ts';
import styles from './columns-question.module.css';
import { MappedRows } from './mapped-rows.tsx';
import { readMappedRows } from './read-mapped-rows.ts';

interface ColumnsQuestionProps {
  readonly question: Extract<ImportQuestion, { kind: 'columns' }>;
  /** What is taken where the list names no currency. */
  readonly currency: string;
  readonly locale: string;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

const SHOWN = 5;
const HOLDS = [
  { value: 'open-items', label: 'Open invoices' },
  { value: 'contacts', label: 'Customers and how to reach them' },
  { value: 'payments', label: 'Payments' },
];
const ORDERS = [
  { value: '', label: 'As the dates show' },
  { value: 'dmy', label: 'Day first: 31/12/2026' },
  { value: 'mdy', label: 'Month first: 12/31/2026' },
  { value: 'ymd', label: 'Year first: 2026-12-31' },
];
const DECIMALS = [
  { value: '', label: 'As the amounts show' },
  { value: '.', label: 'A point: 1,234.56' },
  { value: ',', label: 'A comma: 1.234,56' },
];

/** What each column of a list means, with the first rows read that way beside it. */
export function ColumnsQuestion({ question, currency, locale, onAnswer }: ColumnsQuestionProps) {
  const [mapping, setMapping] = useState(question.proposal);
  const change = (part: Partial<ColumnMapping>) => setMapping((before) => ({ ...before, ...part }));
  const samples = question.samples.slice(0, SHOWN);
  const used = useMemo(() => withOffered(mapping), [mapping]);
  const rows = useMemo(
    () => readMappedRows(used, question.samples, { homeCurrency: currency, isTyped: question.part !== null }),
    [used, question.samples, question.part, currency],
  );
  const missing = missingMeanings(used);
  const doubled = doubledMeanings(used);
  const label = mapping.label.trim();
  const why = whyNot(missing, doubled, label);
  const holds = (value: string) => {
    const found = (['open-items', 'contacts', 'payments'] as const).find((one) => one === value);
    if (found) change({ holds: found });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null) onAnswer({ columns: { [question.signature]: { ...used, label } } });
      }}
    >
      <Field label="This list holds">
        <Select
          className={styles.select}
          options={HOLDS}
          value={mapping.holds}
          data-testid="mapping-holds"
          onChange={(event) => holds(event.target.value)}
        />
      </Field>
      <ColumnChoices mapping={mapping} samples={samples} onChange={(columns) => change({ columns })} />
      <MappedRows rows={rows.slice(0, SHOWN)} holds={mapping.holds} locale={locale} />
      <Disclosure summary="How dates and amounts are written">
        <div className={styles.notation}>
          <Field label="Dates">
            <Select
              options={ORDERS}
              value={mapping.dateOrder ?? ''}
              onChange={({ target: { value } }) =>
                change({ dateOrder: value === 'dmy' || value === 'mdy' || value === 'ymd' ? value : null })
              }
            />
          </Field>
          <Field label="Cents come after">
            <Select
              options={DECIMALS}
              value={mapping.decimal ?? ''}
              onChange={({ target: { value } }) =>
                change({ decimal: value === '.' || value === ',' ? value : null })
              }
            />
          </Field>
          {mapping.holds === 'open-items' && (
            <Checkbox
              label="Several rows can be lines of one invoice"
              hint="Rows with the same invoice number then count as one invoice."
              checked={mapping.isPerLine}
              onChange={(event) => change({ isPerLine: event.target.checked })}
            />
          )}
        </div>
      </Disclosure>
      <Field
        label="Name of this kind of list"
        hint="The next list with the same columns is read the same way, without asking."
      >
        <TextInput
          className={styles.select}
          value={mapping.label}
          data-testid="mapping-label"
          onChange={(event) => change({ label: event.target.value })}
        />
      </Field>
      <Row gap={3}>
        <Button
          type="submit"
          variant={question.isBlocking ? 'primary' : 'secondary'}
          disabled={why !== null}
          data-testid="mapping-use"
        >
          Use this
        </Button>
        <p className={styles.why} role="status" data-testid="mapping-missing">
          {why}
        </p>
      </Row>
    </form>
  );
}

function whyNot(missing: readonly string[], doubled: readonly string[], label: string): string | null {
  if (missing.length > 0) return `Still to say: which column is ${joinWords(missing)}.`;
  const [twice] = doubled;
  if (twice) return `“${twice}” is chosen for two columns. One of them is something else.`;
  return label === '' ? 'Give this kind of list a name.' : null;
}
