import type { Contact } from '../../lib/domain/contact.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Somebody on record, somebody whose name is typed, or nobody. */
export interface PersonChosen {
  /** A contact's id, `other`, or empty. */
  readonly person: string;
  readonly otherName: string;
}

export const SOMEBODY_ELSE = 'other';

interface Props {
  readonly label: string;
  readonly value: PersonChosen;
  readonly contacts: readonly Contact[];
  /** A name may be typed; else the person is one on record, or nobody. */
  readonly takesOther: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: PersonChosen) => void;
}

export function LogPersonField({ label, value, contacts, takesOther, error, onChange }: Props) {
  const people = contacts.map((one) => ({
    value: one.id,
    label: one.name ?? one.emails[0]?.address ?? one.phones[0]?.number ?? 'Name not known',
  }));
  const isOther = value.person === SOMEBODY_ELSE;
  return (
    <>
      <Field label={label} error={isOther ? undefined : error}>
        <Select
          data-testid="entry-person"
          placeholder="Not known"
          value={value.person}
          options={[...people, ...(takesOther ? [{ value: SOMEBODY_ELSE, label: 'Somebody else' }] : [])]}
          onChange={(event) => onChange({ ...value, person: event.target.value })}
        />
      </Field>
      {isOther && (
        <Field label="Name" error={error}>
          <TextInput
            data-testid="entry-person-name"
            value={value.otherName}
            onChange={(event) => onChange({ ...value, otherName: event.target.value })}
          />
        </Field>
      )}
    </>
  );
}
