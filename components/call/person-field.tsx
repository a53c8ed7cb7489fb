import { OTHER_PERSON } from '../../lib/domain/call-form.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CallFieldProps } from './call-field.ts';

/** Who was on the phone (D4): somebody on record, or a name to be typed (P6). */
export function PersonField({ form, view, errorFor, onChange }: CallFieldProps) {
  const error = errorFor('call-person');
  const people = view.facts.contacts
    .filter(({ stale }) => !stale)
    .map((contact) => ({
      value: contact.id,
      label: contact.name ?? contact.emails[0]?.address ?? contact.phones[0]?.number ?? 'Name not known',
    }));
  const isOther = form.person === OTHER_PERSON;
  return (
    <>
      <Field label="With whom?" error={isOther ? undefined : error}>
        <Select
          data-testid="call-person"
          placeholder="Choose the person"
          value={form.person}
          options={[...people, { value: OTHER_PERSON, label: 'Somebody else' }]}
          onChange={(event) => onChange({ person: event.target.value })}
        />
      </Field>
      {isOther && (
        <Field label="Name" hint="As it should stand in the mail." error={error}>
          <TextInput
            data-testid="call-person-name"
            value={form.otherName}
            onChange={(event) => onChange({ otherName: event.target.value })}
          />
        </Field>
      )}
    </>
  );
}
