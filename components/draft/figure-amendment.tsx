import { useState } from 'react';
import type { FigureChange, Follow } from '../../lib/app/plan-follows.ts';
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
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './figure-question.module.css';

interface Props {
  readonly label: string;
  /** Its place among the figures of the draft. */
  readonly index: number;
  readonly record: FigureValue;
  /** As the mail has it, where it can only be read in one way. */
  readonly said: FigureValue | null;
  /** What can follow when it changes to that; empty: nothing has to. */
  readonly followsOf: (change: FigureChange) => readonly Follow[];
  readonly onAmend: (changes: readonly FigureChange[]) => void;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly onCancel: () => void;
}

/** The new figure as the record will hold it, to be looked at once more before the record changes. */
export function FigureAmendment(props: Props) {
  const { label, index, record, said, followsOf, onAmend, busy, refusal, onCancel } = props;
  const [typed, setTyped] = useState(said ? typedForm(said) : '');
  const [chosen, setChosen] = useState('');
  const value = readAs(record, typed);
  const follows = value ? followsOf({ index, value }) : [];
  const follow = follows.find((one) => one.label === chosen);
  const changes = follow?.changes ?? (value && follows.length === 0 ? [{ index, value }] : null);
  return (
    <Stack gap={2} className={styles.form}>
      <Field
        label={record.kind === 'money' ? `${label}, in ${record.money.currency}` : label}
        hint="What was noted before stays in the log as it was."
      >
        <ValueInput kind={record.kind} value={typed} onChange={setTyped} />
      </Field>
      {follows.length > 0 && (
        <Field
          label="What changes with it?"
          hint="The instalments come to the agreed sum. The mail will say what you choose."
        >
          <Select
            data-testid="figure-follows"
            placeholder="Please choose"
            value={follow ? chosen : ''}
            options={follows.map((one) => ({ value: one.label, label: one.label }))}
            onChange={(event) => setChosen(event.target.value)}
          />
        </Field>
      )}
      {refusal && <Callout tone="problem" title={refusal.message} />}
      <Row gap={2}>
        <Button
          size="sm"
          variant="primary"
          data-testid="figure-amend-confirm"
          busy={busy}
          disabled={changes === null}
          onClick={() => changes && onAmend(changes)}
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

interface InputProps {
  readonly kind: FigureValue['kind'];
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

function ValueInput({ kind, value, onChange }: InputProps) {
  if (kind === 'day')
    return (
      <DateInput
        data-testid="figure-value"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <TextInput
      data-testid="figure-value"
      type={kind === 'time' ? 'time' : 'text'}
      inputMode={kind === 'time' ? undefined : 'decimal'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function typedForm(value: FigureValue): string {
  switch (value.kind) {
    case 'money':
      return toDecimalString(value.money);
    case 'day':
      return value.day;
    case 'time':
      return value.time;
    case 'rate':
      return value.rate;
  }
}

function readAs(record: FigureValue, typed: string): FigureValue | null {
  switch (record.kind) {
    case 'money': {
      const money = parseAmount(typed, record.money.currency);
      return money && money.amount > 0 ? { kind: 'money', money } : null;
    }
    case 'day':
      return isDay(typed) ? { kind: 'day', day: typed } : null;
    case 'time': {
      const time = /^\d\d:\d\d/.exec(typed)?.[0];
      return time ? { kind: 'time', time } : null;
    }
    case 'rate':
      return /\d/.test(typed) ? { kind: 'rate', rate: typed.trim().slice(0, 60) } : null;
  }
}
