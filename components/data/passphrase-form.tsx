import { type FormEvent, useState } from 'react';
import type { RestoreDesk } from '../hooks/use-restore.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** A locked backup asks for its words. */
export function PassphraseForm({ desk }: { readonly desk: RestoreDesk }) {
  const [passphrase, setPassphrase] = useState('');
  const { refusal } = desk.reading;
  const open = (event: FormEvent) => {
    event.preventDefault();
    void desk.open(passphrase);
  };
  return (
    <Card>
      <form onSubmit={open} noValidate>
        <Stack gap={3}>
          <Field
            label={`Passphrase of “${desk.file?.name ?? ''}”`}
            error={refusal?.reason === 'wrong-passphrase' ? refusal.message : undefined}
            hint="It was chosen when the backup was made. It cannot be recovered."
          >
            <TextInput
              type="password"
              autoComplete="off"
              data-testid="restore-passphrase"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          </Field>
          <Row>
            <Button type="submit" data-testid="restore-open">
              Open it
            </Button>
            <Button variant="quiet" onClick={() => void desk.startAgain()}>
              Leave this file
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
