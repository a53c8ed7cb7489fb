import { type FormEvent, useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface Props {
  readonly title: string;
  readonly name: string;
  readonly busy: boolean;
  readonly refusal: string | undefined;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

/** What a view is called. */
export function ViewNameDialog({ title, name: before, busy, refusal, onSave, onClose }: Props) {
  const [name, setName] = useState(before);
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(name);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="sm"
      title={title}
      description="It keeps columns, order and filters; the customers in it follow the book."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} busy={busy}>
            Save
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label="Name" error={refusal}>
          <TextInput
            value={name}
            maxLength={60}
            autoComplete="off"
            data-testid="ledger-view-name"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
