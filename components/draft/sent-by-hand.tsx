import { Check } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Draft } from '../../lib/domain/draft.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import { useSurface } from '../hooks/surface.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AgainstList } from './against-list.tsx';
import { insistedOn, standsAgainst } from './insisted-on.ts';
import { ReasonField } from './reason-field.tsx';

interface Props {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  /** Files it; `insisted`: why it went though something stands against it. */
  readonly onSent: (insisted: NonNullable<Draft['insisted']> | null) => void;
}

/** It went by another way than ours. Where something stands against its words, the log keeps why it went so (E2, B7). */
export function SentByHand({ draft, findings, busy, onSent }: Props) {
  const [isAsked, setAsked] = useState(false);
  const { program } = useSurface();
  const against = standsAgainst(findings, draft.insisted);
  const isLetter = draft.channel === 'letter';
  return (
    <>
      <Button
        variant="quiet"
        size="sm"
        icon={<Check size={14} />}
        data-testid="draft-sent"
        busy={busy}
        onClick={() => (against.length === 0 ? onSent(null) : setAsked(true))}
      >
        {isLetter ? 'It is posted' : 'I sent it'}
      </Button>
      {isAsked && (
        <WhySo
          against={against}
          isLetter={isLetter}
          onClose={() => setAsked(false)}
          onReason={(reason) => {
            setAsked(false);
            onSent(insistedOn(program.now(), reason, findings) ?? null);
          }}
        />
      )}
    </>
  );
}

interface WhySoProps {
  readonly against: readonly string[];
  readonly isLetter: boolean;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
}

function WhySo({ against, isLetter, onClose, onReason }: WhySoProps) {
  const [reason, setReason] = useState('');
  const formId = useId();
  const file = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onReason(reason.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title={isLetter ? 'Was it posted like this?' : 'Was it sent like this?'}
      description="Something stands against these words. If they went like this, the log keeps why."
      size="sm"
      data-testid="draft-sent-why"
      footer={
        <>
          <Button onClick={onClose}>Back to the text</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            disabled={reason.trim() === ''}
            data-testid="draft-sent-anyway"
          >
            Put it in the log
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={file}>
        <AgainstList lines={against} />
        <ReasonField hint="One line." reason={reason} testId="draft-sent-reason" onChange={setReason} />
      </form>
    </Dialog>
  );
}
