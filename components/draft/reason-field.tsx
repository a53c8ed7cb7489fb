import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface Props {
  readonly hint: string;
  readonly reason: string;
  readonly testId: string;
  readonly onChange: (reason: string) => void;
}

/** Why words that something stands against go out all the same; the log keeps it (E2, B7). */
export function ReasonField({ hint, reason, testId, onChange }: Props) {
  return (
    <Field label="Why is it right as it is?" hint={hint}>
      <TextInput
        data-testid={testId}
        maxLength={500}
        value={reason}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
