import { X } from 'lucide-react';
import { useMemo } from 'react';
import { doubtfulIban } from '../../lib/domain/iban.ts';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { currencyOptions } from './currency-options.ts';
import type { FirmFields } from './firm-form.tsx';
import type { TypedBank } from './firm-form-values.ts';
import styles from './row-list.module.css';
import { RowListEnd } from './row-list-end.tsx';

/** How customers can pay: written into every text that asks for money. */
export function PaymentFields({ values, onChange, errorOf }: FirmFields) {
  return (
    <Section level={3} title="How customers can pay">
      <Stack gap={3}>
        <BankDetails
          banks={values.bankDetails}
          homeCurrency={values.homeCurrency}
          error={errorOf('bankDetails')}
          onChange={(bankDetails) => onChange({ bankDetails })}
        />
        <Field
          label="For every other currency"
          hint="One or two lines, such as the bank account or how to reach you for a card payment."
          error={errorOf('paymentLines')}
        >
          <TextArea
            rows={2}
            autoGrow
            value={values.paymentLines}
            data-testid="payment-lines"
            onChange={(event) => onChange({ paymentLines: event.target.value })}
          />
        </Field>
        <DoubtAbout text={values.paymentLines} />
        <Field
          label="Payment page"
          optional
          hint="Its address stands on a line of its own, below the bank details."
          error={errorOf('paymentLink')}
        >
          <TextInput
            type="url"
            inputMode="url"
            placeholder="https://"
            value={values.paymentLink}
            data-testid="payment-link"
            onChange={(event) => onChange({ paymentLink: event.target.value })}
          />
        </Field>
      </Stack>
    </Section>
  );
}

interface BankProps {
  readonly banks: readonly TypedBank[];
  readonly homeCurrency: string;
  readonly error: string | undefined;
  readonly onChange: (banks: readonly TypedBank[]) => void;
}

/** One account for each currency: nobody pays euros to a dollar account by mistake. */
function BankDetails({ banks, homeCurrency, error, onChange }: BankProps) {
  const currencies = useMemo(currencyOptions, []);
  const set = (index: number, part: Partial<TypedBank>) =>
    onChange(banks.map((bank, at) => (at === index ? { ...bank, ...part } : bank)));
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>Bank details for a currency</legend>
      <p className={styles.hint}>A mail names only the ones for the currencies it is about.</p>
      {banks.map((bank, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are typed in place and never sorted while they are
        <div key={index} className={styles.rows}>
          <div className={styles.row}>
            <Select
              aria-label={`Currency of bank details ${index + 1}`}
              options={currencies}
              value={bank.currency}
              data-testid="bank-currency"
              onChange={(event) => set(index, { currency: event.target.value })}
            />
            <TextArea
              rows={2}
              autoGrow
              aria-label={`Bank details for ${bank.currency}`}
              value={bank.lines}
              data-testid="bank-lines"
              onChange={(event) => set(index, { lines: event.target.value })}
            />
            <IconButton
              label={`Remove the bank details for ${bank.currency}`}
              icon={<X />}
              onClick={() => onChange(banks.filter((_, at) => at !== index))}
            />
          </div>
          <DoubtAbout text={bank.lines} />
        </div>
      ))}
      <RowListEnd
        error={error}
        label="Add bank details"
        testId="bank-add"
        onAdd={() => onChange([...banks, { currency: homeCurrency, lines: '' }])}
      />
    </fieldset>
  );
}

/** A doubt only: saving is never held up by it. */
function DoubtAbout({ text }: { readonly text: string }) {
  const doubtful = doubtfulIban(text);
  if (doubtful === null) return null;
  return (
    <p className={styles.doubt} role="status" data-testid="iban-doubt">
      Check {doubtful}: its check digits do not fit an IBAN. A digit may be missing or swapped.
    </p>
  );
}
