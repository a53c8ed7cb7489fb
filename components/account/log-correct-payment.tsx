import { useState } from 'react';
import type { PaymentActivity } from '../../lib/domain/activity.ts';
import { isDay } from '../../lib/domain/day.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import { refusal } from '../../lib/shared/result.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CorrectProps } from './log-correct.tsx';
import { LogCorrectFrame } from './log-correct-frame.tsx';

interface Props extends CorrectProps {
  readonly payment: PaymentActivity;
}

/** What was seen to come in, put right: the day, and the sum on each invoice. */
export function LogCorrectPayment({ payment, book, view, busy, errorFor, onSave, onTypo, onDone }: Props) {
  const [on, setOn] = useState<string>(payment.on);
  const [note, setNote] = useState(payment.note);
  const [sums, setSums] = useState(() => payment.items.map(({ amount }) => toDecimalString(amount)));
  const save = () => {
    if (!isDay(on)) return onTypo(refusal('entry-day', 'On which day did it come in?'));
    const items = payment.items.map(({ itemId, amount }, index) => ({
      itemId,
      amount: parseAmount(sums[index] ?? '', amount.currency),
    }));
    const read = items.flatMap(({ itemId, amount }) => (amount ? [{ itemId, amount }] : []));
    if (read.length < items.length)
      return onTypo(refusal('entry-amount', 'How much came in? Type an amount, such as 1,200.00.'));
    onSave({ kind: 'payment', on, items: read, method: payment.method, note });
  };
  return (
    <LogCorrectFrame busy={busy} onSave={save} onLeave={onDone}>
      <Field label="Day it came in" error={errorFor('entry-day')}>
        <DateInput
          data-testid="entry-on"
          max={view.moment.today}
          value={on}
          onChange={(event) => setOn(event.target.value)}
        />
      </Field>
      {payment.items.map(({ itemId, amount }, index) => (
        <Field
          key={itemId}
          label={`On ${book.itemName(itemId)}, in ${amount.currency}`}
          error={index === 0 ? errorFor('entry-amount') : undefined}
        >
          <TextInput
            numeric
            autoComplete="off"
            data-testid="entry-amount"
            value={sums[index] ?? ''}
            onChange={(event) => setSums(sums.map((one, at) => (at === index ? event.target.value : one)))}
          />
        </Field>
      ))}
      <Field label="Note" optional>
        <TextArea autoGrow rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </LogCorrectFrame>
  );
}
