import type { RightPersonFields as Fields } from '../../lib/domain/call-form.ts';
import { ROLE_OPTIONS } from '../account/role-options.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CallFieldProps } from './call-field.ts';
import styles from './promise-fields.module.css';

type Props = Pick<CallFieldProps, 'form' | 'errorFor' | 'onChange'>;

const NOBODY: Fields = { name: '', role: 'unknown', phone: '', email: '' };

/** Who is the one to ask for, as whoever answered says: the next call asks for that person (P6, P17). */
export function RightPersonFields({ form, errorFor, onChange }: Props) {
  const person = form.rightPerson ?? NOBODY;
  const change = (part: Partial<Fields>) => {
    const next = { ...person, ...part };
    const isEmpty = next.name + next.phone + next.email === '' && next.role === 'unknown';
    onChange({ rightPerson: isEmpty ? null : next });
  };
  return (
    <fieldset className={styles.promise} data-testid="right-person">
      <legend className={styles.hiddenLegend}>The right person</legend>
      <Field label="Name" hint="First and last name, spelled out.">
        <TextInput
          autoComplete="off"
          data-testid="right-person-name"
          value={person.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      <div className={styles.fields}>
        <Field label="Role">
          <Select
            data-testid="right-person-role"
            value={person.role}
            options={ROLE_OPTIONS}
            onChange={({ target }) =>
              change({ role: ROLE_OPTIONS.find(({ value }) => value === target.value)?.value ?? 'unknown' })
            }
          />
        </Field>
        <Field label="Number" error={errorFor('right-person-phone')} optional>
          <TextInput
            type="tel"
            autoComplete="off"
            placeholder="+1 555 0100 ext. 4"
            data-testid="right-person-phone"
            value={person.phone}
            onChange={({ target }) => change({ phone: target.value })}
          />
        </Field>
      </div>
      <Field label="Mail address" error={errorFor('right-person-email')} optional>
        <TextInput
          type="email"
          autoComplete="off"
          data-testid="right-person-email"
          value={person.email}
          onChange={({ target }) => change({ email: target.value })}
        />
      </Field>
    </fieldset>
  );
}

/** In the card: one tap away where nobody was reached who decides, and in sight once somebody was named. */
export function RightPersonInCard({ form, errorFor, onChange }: Props) {
  const { rightPerson, outcome } = form;
  if (outcome !== 'third-person' && rightPerson === null) return null;
  const name = rightPerson?.name.trim() || rightPerson?.phone.trim() || rightPerson?.email.trim();
  return (
    <Disclosure
      summary="The right person to ask for"
      detail={name || 'nobody named'}
      defaultOpen={rightPerson !== null}
      mustShow={errorFor('right-person-phone') !== undefined || errorFor('right-person-email') !== undefined}
      data-testid="right-person-open"
    >
      <Stack gap={2}>
        <RightPersonFields form={form} errorFor={errorFor} onChange={onChange} />
      </Stack>
    </Disclosure>
  );
}
