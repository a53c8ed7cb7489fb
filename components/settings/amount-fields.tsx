import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { currencyOptions } from './currency-options.ts';
import type { FirmFields } from './firm-form.tsx';
import type { TypedTolerance } from './firm-form-values.ts';
import styles from './row-list.module.css';
import { RowListEnd } from './row-list-end.tsx';

/** What is too little for a contact of its own, and how age is told apart. */
export function AmountFields({ values, onChange, errorOf }: FirmFields) {
  return (
    <Section level={3} title="Small amounts and age">
      <Stack gap={4}>
        <Tolerances
          tolerances={values.tolerances}
          homeCurrency={values.homeCurrency}
          error={errorOf('tolerances')}
          onChange={(tolerances) => onChange({ tolerances })}
        />
        <Field
          label="Age is told apart at these days past due"
          hint="Such as 30, 60, 90: current, 1 to 30, 31 to 60, 61 to 90, and older."
          error={errorOf('agingBounds')}
        >
          <TextInput
            inputMode="numeric"
            value={values.agingBounds}
            data-testid="aging-bounds"
            onChange={(event) => onChange({ agingBounds: event.target.value })}
          />
        </Field>
      </Stack>
    </Section>
  );
}

interface TolerancesProps {
  readonly tolerances: readonly TypedTolerance[];
  readonly homeCurrency: string;
  readonly error: string | undefined;
  readonly onChange: (tolerances: readonly TypedTolerance[]) => void;
}

/** Case 10: a rest of bank charges is listed, and not chased alone. */
function Tolerances({ tolerances, homeCurrency, error, onChange }: TolerancesProps) {
  const currencies = useMemo(currencyOptions, []);
  const set = (index: number, part: Partial<TypedTolerance>) =>
    onChange(tolerances.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>Too little for a contact of its own</legend>
      <p className={styles.hint}>
        Up to this amount nobody is contacted, such as a rest left by bank charges. It is still listed when
        others are.
      </p>
      {tolerances.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are typed in place and never sorted while they are
        <div key={index} className={styles.row}>
          <TextInput
            numeric
            aria-label={`Amount ${index + 1}`}
            value={one.amount}
            data-testid="tolerance-amount"
            onChange={(event) => set(index, { amount: event.target.value })}
          />
          <Select
            aria-label={`Currency of amount ${index + 1}`}
            options={currencies}
            value={one.currency}
            onChange={(event) => set(index, { currency: event.target.value })}
          />
          <IconButton
            label={`Remove the amount in ${one.currency}`}
            icon={<X />}
            onClick={() => onChange(tolerances.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <RowListEnd
        error={error}
        label="Add an amount"
        testId="tolerance-add"
        onAdd={() => onChange([...tolerances, { currency: homeCurrency, amount: '' }])}
      />
    </fieldset>
  );
}
