import { type FormEvent, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { dayInWords } from '../../lib/calls/suggested-sentence.ts';
import type { TypedAgreement } from '../../lib/calls/typed-agreement.ts';
import { promiseField } from '../../lib/calls/understood-promises.ts';
import type { Day } from '../../lib/domain/day.ts';
import { FAR_DAYS } from '../../lib/domain/far-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import type { Id } from '../../lib/domain/id.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import { InvoiceChecklist } from '../call/invoice-checklist.tsx';
import { TakesPlace } from '../call/takes-place.tsx';
import { type PromiseOffer, useAcceptPromise } from '../hooks/use-promise-in-mail.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import styles from './promise-in-mail.module.css';
import {
  formOf,
  hasFarPart,
  type MailPromiseForm,
  promisedInMail,
  tickedOpen,
} from './promise-in-mail-form.ts';

interface Props {
  readonly offer: PromiseOffer;
  readonly view: AccountView;
  readonly onAccepted: (answerId: Id) => void;
}

/** Sum and day as they were understood, to be put right; then one button. */
export function PromiseInMailFields({ offer, view, onAccepted }: Props) {
  const { finding, mail, itemIds } = offer;
  const [form, setForm] = useState(() => formOf(finding.readings[0], itemIds, view));
  const [missing, setMissing] = useState<Refusal | null>(null);
  const accepting = useAcceptPromise();
  const { show } = useToast();
  const refusal = missing ?? accepting.refusal;
  const change = (part: Partial<MailPromiseForm>) => {
    setMissing(null);
    accepting.clear();
    setForm({ ...form, ...part });
  };
  const promised = promisedInMail(form, mail, view.facts.account.id);
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    if (!promised.ok) return setMissing(promised);
    const accepted = await accepting.run(promised.value);
    if (!accepted) return;
    onAccepted(accepted.answer.id);
    show({ title: 'The promise is on record', tone: 'good' });
  };
  const errorFor = (reason: string) => (refusal?.reason === reason ? refusal.message : undefined);
  const isFar = hasFarPart(form, view.moment.today);
  return (
    <form noValidate onSubmit={(event) => void accept(event)}>
      <Stack gap={3}>
        <OtherReadings offer={offer} view={view} form={form} onChange={change} />
        <Parts form={form} view={view} errorFor={errorFor} onChange={change} />
        <InvoiceChecklist
          view={view}
          summary="For"
          ticked={form.itemIds}
          error={errorFor('call-invoices')}
          onChange={(ticked) => change({ itemIds: ticked })}
          data-testid="promise-invoices"
        />
        {isFar && (
          <Checkbox
            label="Yes, that late is agreed"
            hint={`The day is more than ${FAR_DAYS} days away.`}
            checked={form.lateAgreed}
            data-testid="promise-late"
            onChange={({ target }) => change({ lateAgreed: target.checked })}
          />
        )}
        <TakesPlace
          agreed={promised.ok ? promised.value : null}
          replacesPlans={form.replacesPlans}
          view={view}
          onAnswer={(replacesPlans) => change({ replacesPlans })}
        />
        {refusal && !isAtField(refusal, form) && <AnswerRefusal refusal={refusal} />}
        <Button variant="primary" block type="submit" busy={accepting.busy} data-testid="accept-promise">
          Put it on record
        </Button>
      </Stack>
    </form>
  );
}

interface PartsProps {
  readonly form: MailPromiseForm;
  readonly view: AccountView;
  readonly errorFor: (reason: string) => string | undefined;
  readonly onChange: (part: Partial<MailPromiseForm>) => void;
}

function Parts({ form, view, errorFor, onChange }: PartsProps) {
  const put = (index: number, part: Partial<MailPromiseForm['parts'][number]>) =>
    onChange({ parts: form.parts.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const open = tickedOpen(form, view);
  const [only] = form.parts;
  const isMissing = form.parts.length === 1 && only?.amount.trim() === '';
  return (
    <>
      {form.parts.map(({ amount, dueOn }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are never moved, and two may say the same
        <div key={index} className={styles.part}>
          <Field
            label={form.parts.length > 1 ? `Sum ${index + 1} in ${form.currency}` : `Sum in ${form.currency}`}
            error={errorFor(promiseField('promise-amount', index))}
          >
            <TextInput
              numeric
              inputMode="decimal"
              autoComplete="off"
              data-testid="mail-promise-amount"
              value={amount}
              onChange={(event) => put(index, { amount: event.target.value })}
            />
          </Field>
          <Field
            label={form.parts.length > 1 ? `Day of sum ${index + 1}` : 'To be paid by'}
            error={errorFor(promiseField('promise-date', index))}
          >
            <DateInput
              min={view.moment.today}
              data-testid="mail-promise-date"
              value={dueOn}
              onChange={(event) => put(index, { dueOn: event.target.value })}
            />
          </Field>
        </div>
      ))}
      {isMissing && open && open.amount > 0 && (
        <Button variant="quiet" size="sm" onClick={() => put(0, { amount: toDecimalString(open) })}>
          All that is ticked: {formatMoney(open, view.settings.locale)}
        </Button>
      )}
    </>
  );
}

/** "Next Friday" can be either of two: the other is one tap away. */
function OtherReadings({
  offer,
  view,
  form,
  onChange,
}: Pick<Props, 'offer' | 'view'> & Pick<PartsProps, 'form' | 'onChange'>) {
  const { readings } = offer.finding;
  if (readings.length < 2) return null;
  const saying = { locale: view.settings.locale, today: view.moment.today };
  return (
    <div className={styles.readings}>
      {readings.map((reading) => {
        const other = formOf(reading, form.itemIds, view);
        const on = ownDay(reading, readings);
        if (!on) return null;
        const isChosen = other.parts.every(({ dueOn }, index) => dueOn === form.parts[index]?.dueOn);
        return (
          <Button
            key={on}
            size="sm"
            aria-pressed={isChosen}
            className={isChosen ? styles.chosen : undefined}
            data-testid="promise-reading"
            onClick={() =>
              onChange({
                parts: form.parts.map((part, index) => ({
                  ...part,
                  dueOn: other.parts[index]?.dueOn ?? part.dueOn,
                })),
              })
            }
          >
            {dayInWords(on, saying)}
          </Button>
        );
      })}
    </div>
  );
}

/** The day in which this reading differs from the others. */
function ownDay(reading: TypedAgreement, readings: readonly TypedAgreement[]): Day | null {
  const own = reading.parts.find(({ dueOn }, index) =>
    readings.some(({ parts }) => parts[index]?.dueOn !== dueOn),
  );
  return own?.dueOn ?? null;
}

function isAtField({ reason }: Refusal, { parts }: MailPromiseForm): boolean {
  return (
    reason === 'call-invoices' ||
    parts.some((_, index) =>
      [promiseField('promise-amount', index), promiseField('promise-date', index)].includes(reason),
    )
  );
}
