import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { CallFieldProps } from './call-field.ts';

/** What else was said, in whatever words. */
export function NoteField({ form, errorFor, onChange }: CallFieldProps) {
  return (
    <Field label="Note" optional error={errorFor('call-note')}>
      <TextArea
        data-testid="call-note"
        rows={3}
        autoGrow
        value={form.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </Field>
  );
}
