import { Plus } from 'lucide-react';
import type { CallActivity } from '../../lib/domain/activity.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { type CallTyped, disputeLeftOut, promiseLeftOut, type SumTyped } from './call-correction.ts';
import { invoicesThen } from './disputed-then.ts';
import styles from './log.module.css';
import { LogCorrectDispute } from './log-correct-dispute.tsx';
import { LogCorrectRemove } from './log-correct-remove.tsx';

interface Props {
  readonly typed: CallTyped;
  readonly call: CallActivity;
  readonly book: LogBook;
  readonly locale: string;
  /** Somebody was reached who can agree to something. */
  readonly spoke: boolean;
  readonly errorFor: (field: string) => string | undefined;
  readonly onChange: (part: Partial<CallTyped>) => void;
}

/** What was agreed, as it should have been noted; what is removed here was never agreed. */
export function LogCorrectAgreed({ typed, call, book, locale, spoke, errorFor, onChange }: Props) {
  const { promises, plans, disputes } = typed;
  return (
    <>
      {promises.map((promise, index) => (
        <fieldset key={promise.id ?? `new ${index}`} className={styles.fieldset} data-testid="entry-promise">
          <legend>{promises.length > 1 ? `Promise ${index + 1}` : 'Promise'}</legend>
          <SumFields
            value={promise}
            label={`Amount in ${promise.currency}`}
            errors={[errorFor(`promise-amount-${index}`), errorFor(`promise-date-${index}`)]}
            onChange={(part) => onChange({ promises: changed(promises, index, part) })}
          />
          <LogCorrectRemove
            words={promises.length > 1 ? `No promise ${index + 1}` : 'There was no promise'}
            onRemove={() => onChange({ promises: without(promises, index) })}
          />
        </fieldset>
      ))}
      {plans.map((plan, at) => (
        <fieldset key={plan.id} className={styles.fieldset} data-testid="entry-plan">
          <legend>Instalments in {plan.currency}</legend>
          {plan.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is its place
            <div key={index}>
              <SumFields
                value={part}
                label={`Instalment ${index + 1}`}
                errors={index === 0 ? [errorFor('plan-amount'), errorFor('plan-date')] : []}
                onChange={(next) =>
                  onChange({ plans: changed(plans, at, { parts: changed(plan.parts, index, next) }) })
                }
              />
            </div>
          ))}
          <Field label="Rate" optional hint="As it was named: 6.23 stays 6.23.">
            <TextInput
              value={plan.rate}
              onChange={(event) => onChange({ plans: changed(plans, at, { rate: event.target.value }) })}
            />
          </Field>
          <LogCorrectRemove
            words="There was no plan"
            onRemove={() => onChange({ plans: without(plans, at) })}
          />
        </fieldset>
      ))}
      {disputes.map((dispute, index) => (
        <LogCorrectDispute
          key={dispute.id ?? `new ${index}`}
          dispute={dispute}
          invoices={invoicesThen(call, book).filter(({ id }) =>
            (dispute.itemIds ?? typed.itemIds).includes(id),
          )}
          locale={locale}
          errorFor={errorFor}
          onChange={(part) => onChange({ disputes: changed(disputes, index, part) })}
          onRemove={() => onChange({ disputes: without(disputes, index) })}
        />
      ))}
      {disputes.length === 0 && errorFor('dispute-text') && <p role="alert">{errorFor('dispute-text')}</p>}
      {spoke && (
        <Row gap={1}>
          <Button
            size="sm"
            variant="quiet"
            icon={<Plus />}
            data-testid="entry-promise-add"
            onClick={() => onChange({ promises: [...promises, promiseLeftOut(book, typed.itemIds)] })}
          >
            Add a promise
          </Button>
          {disputes.length === 0 && (
            <Button
              size="sm"
              variant="quiet"
              icon={<Plus />}
              onClick={() => onChange({ disputes: [disputeLeftOut(call)] })}
            >
              Add a complaint
            </Button>
          )}
        </Row>
      )}
    </>
  );
}

interface SumProps {
  readonly value: SumTyped;
  readonly label: string;
  /** Of the amount and of the day. */
  readonly errors: readonly (string | undefined)[];
  readonly onChange: (part: Partial<SumTyped>) => void;
}

function SumFields({ value, label, errors: [amountError, dayError], onChange }: SumProps) {
  return (
    <div className={styles.two}>
      <Field label={label} error={amountError}>
        <TextInput
          numeric
          autoComplete="off"
          data-testid="entry-sum"
          value={value.amount}
          onChange={(event) => onChange({ amount: event.target.value })}
        />
      </Field>
      <Field label="To be paid by" error={dayError}>
        <DateInput
          data-testid="entry-sum-day"
          value={value.dueOn}
          onChange={(event) => onChange({ dueOn: event.target.value })}
        />
      </Field>
    </div>
  );
}

function changed<T>(all: readonly T[], index: number, part: Partial<NoInfer<T>>): T[] {
  return all.map((one, at) => (at === index ? { ...one, ...part } : one));
}

function without<T>(all: readonly T[], index: number): T[] {
  return all.filter((_, at) => at !== index);
}
