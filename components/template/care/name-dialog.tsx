import { type FormEvent, useId, useState } from 'react';
import type { Refusal } from '../../../lib/shared/result.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly initial: string;
  /** The verb on its button. */
  readonly verb: string;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

/** Asks what a copy is to be called. */
export function NameDialog({ title, description, initial, verb, busy, refusal, onClose, onName }: Props) {
  const [name, setName] = useState(initial);
  const formId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onName(name);
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title={title}
      description={description}
      size="sm"
      data-testid="template-name-dialog"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} busy={busy} data-testid="template-name-save">
            {verb}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Field label="Name" error={refusal?.message}>
          <TextInput
            value={name}
            maxLength={80}
            data-testid="template-name"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
