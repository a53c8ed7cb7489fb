import type { Refusal } from '../../lib/shared/result.ts';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

export interface PersonValues {
  readonly name: string;
  readonly address: string;
}

interface Props {
  readonly values: PersonValues;
  readonly onChange: (values: PersonValues) => void;
  readonly refusal: Refusal | null;
}

/** A person's name and address, as a page shows them and a person corrects them. */
export function AddPersonFields({ values, onChange, refusal }: Props) {
  const errorOf = (field: string) => (refusal?.reason.endsWith(field) ? refusal.message : null);
  return (
    <>
      <Field label="Person’s name" optional hint="First and last name, to be greeted by.">
        <TextInput
          value={values.name}
          data-testid="add-person-name"
          onChange={(event) => onChange({ ...values, name: event.target.value })}
        />
      </Field>
      <Field label="Mail address" error={errorOf('address')}>
        <TextInput
          type="email"
          value={values.address}
          data-testid="add-person-address"
          onChange={(event) => onChange({ ...values, address: event.target.value })}
        />
      </Field>
    </>
  );
}
