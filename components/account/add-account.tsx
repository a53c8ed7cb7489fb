import { type FormEvent, useId, useState } from 'react';
import type { Match } from '../../lib/identity/match.ts';
import { useAddAccount } from '../hooks/use-add-by-hand.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { AddPersonFields } from './add-person-fields.tsx';

interface Props {
  readonly tabId: number | null;
  /** Who is on the page, to begin with; `null`: nobody. */
  readonly found: Extract<Match, { kind: 'unknown' }> | null;
  readonly onClose: () => void;
  readonly onAdded: (accountId: string) => void;
}

/** A new customer with one person, typed in and confirmed by hand (A8). Invoices come by import. */
export function AddAccount({ tabId, found, onClose, onAdded }: Props) {
  const form = useId();
  const [name, setName] = useState(found?.company ?? found?.name ?? '');
  const [isPrivate, setPrivate] = useState(false);
  const [person, setPerson] = useState({ name: found?.name ?? '', address: found?.contactAddress ?? '' });
  const adding = useAddAccount(tabId);
  const isAboutField = ['name', 'person-address'].includes(adding.refusal?.reason ?? '');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const isNobody = person.name.trim() === '' && person.address.trim() === '';
    const kind = isPrivate ? 'consumer' : 'trade';
    const account = await adding.run({ name, kind, person: isNobody ? null : person });
    if (account) onAdded(account.id);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Add a new customer"
      description="Invoices come by import; until then nothing is open here."
      size="sm"
      data-testid="add-account"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            busy={adding.busy}
            data-testid="add-account-save"
          >
            Add customer
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void add(event)}>
        <Stack>
          <Field
            label="Customer’s name"
            hint="As on your invoices: so that an import finds it again."
            error={adding.refusal?.reason === 'name' ? adding.refusal.message : null}
          >
            <TextInput
              value={name}
              data-testid="add-account-name"
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <Checkbox
            label="A private person, not a company"
            hint="Other rules hold for private persons."
            checked={isPrivate}
            onChange={(event) => setPrivate(event.target.checked)}
          />
          <AddPersonFields values={person} onChange={setPerson} refusal={adding.refusal} />
          {adding.refusal && !isAboutField && <Callout tone="warn" title={adding.refusal.message} />}
        </Stack>
      </form>
    </Dialog>
  );
}
