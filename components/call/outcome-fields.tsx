import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { CallFieldProps } from './call-field.ts';
import {
  chosenOutcome,
  chosenReason,
  outcomeOptions,
  outcomeValue,
  reasonOptions,
  reasonValue,
} from './call-lists.ts';

/** How it ended (D3): chosen, never assumed (P15). */
export function OutcomeField({ form, view: { settings }, errorFor, onChange }: CallFieldProps) {
  return (
    <Field label="How did it end?" error={errorFor('call-outcome')}>
      <Select
        data-testid="call-outcome"
        placeholder="Choose one"
        value={outcomeValue(form, settings)}
        options={outcomeOptions(settings)}
        onChange={(event) => onChange(chosenOutcome(event.target.value, settings))}
      />
    </Field>
  );
}

/** Why payment has not come, as the customer says it. */
export function ReasonField({ form, view: { settings }, onChange }: CallFieldProps) {
  return (
    <Field label="Why has it not been paid?">
      <Select
        data-testid="call-reason"
        value={reasonValue(form, settings)}
        options={reasonOptions(settings)}
        onChange={(event) => onChange(chosenReason(event.target.value, settings))}
      />
    </Field>
  );
}

/** A refusal is documented with special care: the words themselves (P23). */
export function WordsField({ form, errorFor, onChange }: CallFieldProps) {
  return (
    <Field
      label="What exactly was said?"
      hint="The words that were used, not what they may have meant."
      error={errorFor('call-words')}
    >
      <TextArea
        data-testid="call-words"
        rows={2}
        autoGrow
        value={form.words}
        onChange={(event) => onChange({ words: event.target.value })}
      />
    </Field>
  );
}
