import { useState } from 'react';
import { isDay } from '../../lib/domain/day.ts';
import type { FigureValue } from '../../lib/domain/draft-figure.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './figure-question.module.css';

interface Props {
  readonly label: string;
  readonly record: FigureValue;
  /** As the mail has it, where it can only be read in one way. */
  readonly said: FigureValue | null;
  readonly onAmend: (value: FigureValue) => void;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly onCancel: () => void;
}

/** The new figure as the record will hold it, to be looked at once more before the record changes. */
export function FigureAmendment({ label, record, said, onAmend, busy, refusal, onCancel }: Props) {
  const [typed, setTyped] = useState(said ? typedForm(said) : '');
  const value = readAs(record, typed);
  return (
    <Stack gap={2} className={styles.form}>
      <Field
        label={record.kind === 'money' ? `${label}, in ${record.money.currency}` : label}
        hint="What was noted before stays in the log as it was."
      >
        {record.kind === 'money' ? (
          <TextInput
            data-testid="figure-value"
            inputMode="decimal"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        ) : (
          <DateInput
            data-testid="figure-value"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {refusal && <Callout tone="problem" title={refusal.message} />}
      <Row gap={2}>
        <Button
          size="sm"
          variant="primary"
          data-testid="figure-amend-confirm"
          busy={busy}
          disabled={value === null}
          onClick={() => value && onAmend(value)}
        >
          Put the record right
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          Not now
        </Button>
      </Row>
    </Stack>
  );
}

function typedForm(value: FigureValue): string {
  return value.kind === 'money' ? toDecimalString(value.money) : value.day;
}

function readAs(record: FigureValue, typed: string): FigureValue | null {
  if (record.kind === 'day') return isDay(typed) ? { kind: 'day', day: typed } : null;
  const money = parseAmount(typed, record.money.currency);
  return money && money.amount > 0 ? { kind: 'money', money } : null;
}
