import type { AccountView } from '../../lib/app/account-view.ts';
import { addDays, isDay, weekdayOf } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import { unique } from '../../lib/shared/list.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { amountAsTyped, type CallForm, tickedTotal } from './call-form.ts';
import styles from './promise-fields.module.css';

interface Props {
  readonly form: CallForm;
  readonly view: AccountView;
  readonly errorFor: (field: string) => string | undefined;
  readonly onChange: (part: Partial<CallForm>) => void;
}

/** The promise, to the digit, and one sentence that reads it back (P12, P23). */
export function PromiseFields({ form, view, errorFor, onChange }: Props) {
  const total = tickedTotal(form, view);
  const currencies = unique(view.facts.items.map(({ open }) => open.currency));
  return (
    <div className={styles.promise}>
      <div className={styles.fields}>
        <Field
          label={currencies.length > 1 ? 'Amount' : `Amount in ${form.currency}`}
          error={errorFor('promise-amount')}
        >
          <TextInput
            numeric
            inputMode="decimal"
            autoComplete="off"
            data-testid="promise-amount"
            value={form.amount}
            onChange={(event) => onChange({ amount: event.target.value })}
          />
        </Field>
        {currencies.length > 1 && (
          <Field label="Currency">
            <Select
              data-testid="promise-currency"
              value={form.currency}
              options={currencies.map((value) => ({ value, label: value }))}
              onChange={(event) => onChange({ currency: event.target.value })}
            />
          </Field>
        )}
        <Field label="To be paid by" error={errorFor('promise-date')}>
          <DateInput
            data-testid="promise-date"
            min={view.moment.today}
            value={form.dueOn}
            onChange={(event) => onChange({ dueOn: event.target.value })}
          />
        </Field>
      </div>
      {total && (
        <Button variant="quiet" size="sm" onClick={() => onChange({ amount: amountAsTyped(total) })}>
          All that is ticked: {formatMoney(total, view.settings.locale)}
        </Button>
      )}
      <p className={styles.readBack} aria-live="polite" data-testid="promise-read-back">
        {readBack(form, view)}
      </p>
    </div>
  );
}

function readBack(form: CallForm, { settings, moment }: AccountView): string {
  const amount = parseAmount(form.amount, form.currency);
  if (!amount || !isDay(form.dueOn)) return 'Repeat amount and day back to the customer.';
  const day = formatDay(form.dueOn, settings.locale, moment.today);
  const weekend = weekdayOf(form.dueOn) % 6 === 0 ? ' That is a weekend: banks work again on Monday.' : '';
  const late = form.dueOn > addDays(moment.today, 30) ? ' That is more than a month away.' : '';
  return `“${formatMoney(amount, settings.locale)} by ${day}, is that right?”${weekend}${late}`;
}
