import type { DetailFields as Detail } from '../../lib/domain/call-form.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { type AskedDetail, detailsToAsk, saidOf, withSaid } from './call-details.ts';
import type { CallFieldProps } from './call-field.ts';
import styles from './detail-fields.module.css';

/** Contact details are asked for in the call, each kept with the day it was confirmed (D12, P5); `isOpen` at the moment at which it is. */
export function DetailFields({
  form,
  view,
  errorFor,
  onChange,
  isOpen = false,
}: CallFieldProps & { readonly isOpen?: boolean }) {
  const asked = detailsToAsk(form, view);
  const error = errorFor('call-details');
  const said = form.details.length;
  return (
    <Disclosure
      summary="Contact details"
      detail={said === 0 ? 'nothing new' : `${said} answered`}
      defaultOpen={isOpen}
      // A wrong number opens the repair of it (case 57, D11).
      mustShow={error !== undefined || form.outcome === 'wrong-number'}
      data-testid="call-details"
    >
      <Stack gap={3}>
        {error !== undefined && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
        {asked.map((detail) => (
          <DetailRow
            key={`${detail.contactId} ${detail.kind} ${detail.before}`}
            asked={detail}
            said={saidOf(detail, form)}
            onSaid={(answer) => onChange({ details: withSaid(detail, answer, form) })}
          />
        ))}
      </Stack>
    </Disclosure>
  );
}

interface RowProps {
  readonly asked: AskedDetail;
  readonly said: Detail | null;
  readonly onSaid: (said: Pick<Detail, 'answer' | 'after'> | null) => void;
}

function DetailRow({ asked, said, onSaid }: RowProps) {
  const name = NAMES[asked.kind];
  const testId = `detail-${asked.kind}`;
  if (asked.before === '') {
    return (
      <Field label={name} hint="Nothing on record." optional>
        <TextInput
          autoComplete="off"
          data-testid={testId}
          value={said?.after ?? ''}
          onChange={({ target }) =>
            onSaid(target.value === '' ? null : { answer: 'changed', after: target.value })
          }
        />
      </Field>
    );
  }
  return (
    <div className={styles.row}>
      <Field label={`${name}: ${asked.before}`} hint={asked.known || undefined}>
        <Select
          data-testid={testId}
          placeholder="Not asked"
          value={said?.answer ?? ''}
          options={ANSWERS}
          onChange={({ target }) => {
            const answer = ANSWERS.find(({ value }) => value === target.value)?.value;
            onSaid(answer ? { answer, after: said?.after ?? '' } : null);
          }}
        />
      </Field>
      {said?.answer === 'changed' && (
        <Field label={`New ${name.toLowerCase()}`}>
          <TextInput
            autoComplete="off"
            data-testid={`${testId}-new`}
            value={said.after}
            onChange={({ target }) => onSaid({ ...said, after: target.value })}
          />
        </Field>
      )}
    </div>
  );
}

const NAMES: Record<Detail['kind'], string> = {
  name: 'Name',
  email: 'Mail address',
  phone: 'Phone number',
  extension: 'Extension',
  address: 'Postal address',
};

const ANSWERS: readonly { readonly value: Detail['answer']; readonly label: string }[] = [
  { value: 'confirmed', label: 'Still right' },
  { value: 'changed', label: 'Has changed' },
  { value: 'wrong', label: 'No longer right' },
];
