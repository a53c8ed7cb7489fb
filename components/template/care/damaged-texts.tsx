import { useState } from 'react';
import type { DamagedText } from '../../../lib/app/damaged-texts.ts';
import { useMendText, useRemoveDamaged } from '../../hooks/use-template-care.ts';
import { useDamagedTexts } from '../../hooks/use-text-facts.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Row } from '../../ui/row.tsx';
import { Stack } from '../../ui/stack.tsx';
import { useToast } from '../../ui/use-toast.ts';
import styles from './care.module.css';

/** Texts of one's own that are stored and cannot be used: what is written instead, what is left of them, and what can be done. */
export function DamagedTexts() {
  const damaged = useDamagedTexts();
  if (damaged.state !== 'ready') return null;
  return damaged.value.map((text) => <Damaged key={text.id} text={text} />);
}

function Damaged({ text }: { readonly text: DamagedText }) {
  const { id, name, standIn, left } = text;
  const [isAsked, setAsked] = useState(false);
  const mending = useMendText();
  const removing = useRemoveDamaged();
  const { show } = useToast();
  const refusal = mending.refusal ?? removing.refusal;

  async function mend() {
    if (await mending.run(id))
      show({ title: `“${name}” can be used again`, text: 'Read it once more.', tone: 'good' });
  }

  async function remove() {
    setAsked(false);
    if (await removing.run(id)) show({ title: `What was left of “${name}” is gone`, tone: 'good' });
  }

  return (
    <Callout
      tone="warn"
      title={`This text cannot be used: “${name}” is damaged`}
      data-testid="template-damaged"
      actions={
        <Row>
          {left.body !== '' && (
            <Button size="sm" busy={mending.busy} data-testid="template-mend" onClick={mend}>
              Mend it
            </Button>
          )}
          <Button
            size="sm"
            variant="danger-quiet"
            busy={removing.busy}
            data-testid="template-damaged-remove"
            onClick={() => setAsked(true)}
          >
            Remove it
          </Button>
        </Row>
      }
    >
      <Stack gap={2}>
        <p>
          {standIn === null ? 'A built-in text' : `The built-in “${standIn}”`} is written in its place until
          then.
        </p>
        {left.body !== '' && (
          <Disclosure summary="What is left of it">
            <p className={styles.left}>
              {[left.subject, left.body].filter((part) => part !== '').join('\n\n')}
            </p>
          </Disclosure>
        )}
        {refusal && <p role="alert">{refusal.message}</p>}
      </Stack>
      <Dialog
        open={isAsked}
        onOpenChange={setAsked}
        title={`Remove “${name}”?`}
        description="It cannot be brought back. Copy what is left of it first, if you need it."
        size="sm"
        footer={
          <>
            <Button onClick={() => setAsked(false)}>Keep it</Button>
            <Button variant="primary" data-testid="template-damaged-remove-yes" onClick={remove}>
              Remove it
            </Button>
          </>
        }
      />
    </Callout>
  );
}
