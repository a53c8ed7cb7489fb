import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { useResetProcedure } from '../hooks/use-procedures.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useToast } from '../ui/use-toast.ts';

interface Props {
  readonly procedure: DunningProcedure;
  readonly onReset: () => void;
}

/** Back to the steps the product came with, after asking. */
export function ResetSteps({ procedure, onReset }: Props) {
  const [asking, setAsking] = useState(false);
  const { run, busy, refusal } = useResetProcedure();
  const { show } = useToast();
  const reset = async () => {
    if (!(await run(procedure.id))) return;
    setAsking(false);
    onReset();
    show({ title: `“${procedure.name}” is as shipped again`, tone: 'good' });
  };
  return (
    <>
      <Button variant="quiet" icon={<RotateCcw />} data-testid="step-reset" onClick={() => setAsking(true)}>
        Back to shipped
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={`Use the shipped steps for “${procedure.name}” again?`}
        description="Your own steps are removed. What was done stays in the log."
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Keep my steps</Button>
            <Button
              variant="primary"
              busy={busy}
              data-testid="step-reset-confirm"
              onClick={() => void reset()}
            >
              Use the shipped steps
            </Button>
          </>
        }
      >
        {refusal && <Callout tone="problem" title={refusal.message} />}
      </Dialog>
    </>
  );
}
