import { type FormEvent, useId, useState } from 'react';
import { useAddContact } from '../hooks/use-add-by-hand.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import { AddPersonFields, type PersonValues } from './add-person-fields.tsx';

interface Props {
  readonly tabId: number | null;
  readonly accountId: string;
  readonly accountName: string;
  readonly person: PersonValues;
  readonly onClose: () => void;
}

/** Somebody on the page becomes one of a customer's people, once it is confirmed. */
export function AddContact({ tabId, accountId, accountName, person, onClose }: Props) {
  const form = useId();
  const [values, setValues] = useState(person);
  const adding = useAddContact(tabId);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await adding.run({ accountId, ...values })) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Add to the people of ${accountName}`}
      size="sm"
      data-testid="add-contact"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            busy={adding.busy}
            data-testid="add-contact-save"
          >
            Add person
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void add(event)}>
        <Stack>
          <AddPersonFields values={values} onChange={setValues} refusal={adding.refusal} />
          {adding.refusal && adding.refusal.reason !== 'address' && (
            <Callout tone="warn" title={adding.refusal.message} />
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
