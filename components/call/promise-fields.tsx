import { Trash2 } from 'lucide-react';
import { currenciesOf, currencyOf, invoicesOf, openOn } from '../../lib/calls/call-ground.ts';
import { restOfCall } from '../../lib/calls/rest-of-call.ts';
import { promiseField, promiseRows } from '../../lib/calls/understood-promises.ts';
import { undisputedOn } from '../../lib/calls/undisputed-on.ts';
import type { PromiseFields as Row } from '../../lib/domain/call-form.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CallFieldProps } from './call-field.ts';
import { callGround } from './call-ground.ts';
import { dayHint } from './day-hint.ts';
import { InvoiceChecklist } from './invoice-checklist.tsx';
import { MethodField } from './method-field.tsx';
import styles from './promise-fields.module.css';

/** What was promised, to the digit (P23): one promise or several, each over its own invoices (case 34). */
export function PromiseFields(props: CallFieldProps) {
  const { form, onChange } = props;
  const rows = promiseRows(form);
  const change = (index: number, part: Partial<Row>) =>
    onChange({ promises: rows.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  const remove = (index: number) => onChange({ promises: rows.filter((_, at) => at !== index) });
  return (
    <>
      {rows.map((row, index) => (
        // Rows have no other name than their place, and are only added at the end.
        <PromiseRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          key={index}
          {...props}
          row={row}
          index={index}
          isAlone={rows.length === 1}
          onRow={(part) => change(index, part)}
          onRemove={rows.length > 1 || form.outcome !== 'promised' || form.plan ? () => remove(index) : null}
        />
      ))}
    </>
  );
}

interface RowProps extends CallFieldProps {
  readonly row: Row;
  readonly index: number;
  readonly isAlone: boolean;
  readonly onRow: (part: Partial<Row>) => void;
  /** `null`: it is the one that has to be there. */
  readonly onRemove: (() => void) | null;
}

function PromiseRow({ form, view, errorFor, row, index, isAlone, onRow, onRemove }: RowProps) {
  const ground = callGround(view);
  const ids = invoicesOf(row.itemIds, form);
  const currency = currencyOf(row.currency, ids, ground);
  const open = openOn(ids, currency, ground);
  const total = restOfCall({ itemIds: ids, currency, about: index }, form, ground);
  const isDisputed = undisputedOn(ids, currency, form, ground)?.amount !== open?.amount;
  const currencies = currenciesOf(currency, form.itemIds, ground);
  const amountId = promiseField('promise-amount', index);
  const dateId = promiseField('promise-date', index);
  return (
    <fieldset className={styles.promise} data-testid="promise-fields">
      <legend className={isAlone && !form.plan ? styles.hiddenLegend : styles.legend}>
        {isAlone ? 'What was promised' : `Promise ${index + 1}`}
      </legend>
      {onRemove && (
        <IconButton
          className={styles.remove}
          size="sm"
          label={isAlone ? 'Remove the promise' : `Remove promise ${index + 1}`}
          icon={<Trash2 size={16} />}
          onClick={onRemove}
        />
      )}
      <div className={styles.fields}>
        <Field label={currencies.length > 1 ? 'Amount' : `Amount in ${currency}`} error={errorFor(amountId)}>
          <TextInput
            numeric
            autoComplete="off"
            data-testid={index === 0 ? 'promise-amount' : amountId}
            value={row.amount}
            onChange={(event) => onRow({ amount: event.target.value })}
          />
        </Field>
        {currencies.length > 1 && (
          <Field label="Currency">
            <Select
              data-testid={index === 0 ? 'promise-currency' : `promise-currency-${index + 1}`}
              value={currency}
              options={currencies.map((value) => ({ value, label: value }))}
              onChange={(event) => onRow({ currency: event.target.value })}
            />
          </Field>
        )}
        <Field label="To be paid by" error={errorFor(dateId)} hint={dayHint(row.dueOn, view)}>
          <DateInput
            data-testid={index === 0 ? 'promise-date' : dateId}
            min={view.moment.today}
            value={row.dueOn}
            onChange={(event) => onRow({ dueOn: event.target.value })}
          />
        </Field>
      </div>
      {total && total.amount > 0 && (
        <Button
          variant="quiet"
          size="sm"
          className={styles.all}
          data-testid={index === 0 ? 'promise-all' : `promise-all-${index + 1}`}
          onClick={() => onRow({ amount: toDecimalString(total) })}
        >
          {total.amount === open?.amount
            ? 'All of it'
            : isDisputed
              ? 'All that is not disputed'
              : 'All that is left'}
          : {formatMoney(total, view.settings.locale)}
        </Button>
      )}
      {form.itemIds.length > 1 && (!isAlone || form.plan !== null) && (
        <InvoiceChecklist
          view={view}
          summary="For"
          among={form.itemIds}
          ticked={ids}
          onChange={(itemIds) => onRow({ itemIds })}
          data-testid={`promise-invoices-${index + 1}`}
        />
      )}
      <MethodField
        view={view}
        value={row.method}
        data-testid={index === 0 ? 'promise-method' : `promise-method-${index + 1}`}
        onChange={(method) => onRow({ method })}
      />
    </fieldset>
  );
}
