import { type FormEvent, useState } from 'react';
import type { DetailChange } from '../../lib/app/with-detail.ts';
import { useChangeContact } from '../hooks/use-people-care.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ROLE_OPTIONS } from './role-options.ts';

interface Props {
  readonly accountId: string;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'email', 'phone'] as const;
const LABELS = { name: 'Name', email: 'Mail address', phone: 'Number' } as const;
const TYPES = { name: 'text', email: 'email', phone: 'tel' } as const;

/** Somebody who is not on record yet; whatever is known of them is enough (P6, P17). */
export function AddPerson({ accountId, onClose }: Props) {
  const [typed, setTyped] = useState({ name: '', email: '', phone: '' });
  const [role, setRole] = useState('unknown');
  const { run, busy, refusal } = useChangeContact();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await run({ accountId, contactId: 'new', changes: changesOf(typed, role), note: '' })) onClose();
  };
  return (
    <Dialog open onOpenChange={onClose} title="Add a person" size="sm" data-testid="person-add-dialog">
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap={3}>
          {FIELDS.map((field) => (
            <Field key={field} label={LABELS[field]} optional>
              <TextInput
                type={TYPES[field]}
                data-testid={`new-person-${field}`}
                value={typed[field]}
                onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
              />
            </Field>
          ))}
          <Field label="Role">
            <Select
              options={ROLE_OPTIONS}
              value={role}
              data-testid="new-person-role"
              onChange={(event) => setRole(event.target.value)}
            />
          </Field>
          {refusal && (
            <Callout
              tone="warn"
              title={
                refusal.reason === 'nothing-changed'
                  ? 'Type a name, a mail address or a number.'
                  : refusal.message
              }
            />
          )}
          <Button variant="primary" type="submit" block busy={busy} data-testid="new-person-save">
            Add person
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Of a role alone nobody is made. */
function changesOf(typed: Record<(typeof FIELDS)[number], string>, role: string): DetailChange[] {
  const known = FIELDS.filter((field) => typed[field].trim() !== '').map((field) =>
    added(field, typed[field]),
  );
  return known.length === 0 || role === 'unknown' ? known : [...known, added('role', role)];
}

function added(kind: DetailChange['kind'], after: string): DetailChange {
  return { kind, before: '', answer: 'changed', after };
}
