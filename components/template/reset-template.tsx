import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useResetTemplate } from '../hooks/use-templates.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useChangeToast } from './care/use-change-toast.ts';

interface ResetTemplateProps {
  readonly id: string;
  readonly name: string;
  readonly onReset: () => void;
}

/** Back to the text the product came with, after asking. */
export function ResetTemplate({ id, name, onReset }: ResetTemplateProps) {
  const [asking, setAsking] = useState(false);
  const { run, busy, refusal } = useResetTemplate();
  const toast = useChangeToast();

  async function reset() {
    const change = await run(id);
    if (change === null) return;
    setAsking(false);
    onReset();
    toast({ title: `“${name}” is the built-in text again` }, change);
  }

  return (
    <>
      <Button
        variant="quiet"
        icon={<RotateCcw />}
        data-testid="template-reset"
        onClick={() => setAsking(true)}
      >
        Back to the built-in text
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={`Use the built-in “${name}” again?`}
        description="Your own text is kept among its earlier versions. Mails that were written with it stay as they are."
        data-testid="template-reset-dialog"
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Keep my text</Button>
            <Button variant="primary" busy={busy} onClick={reset}>
              Use the built-in text
            </Button>
          </>
        }
      >
        {refusal && (
          <Callout tone="problem" title="That did not work">
            {refusal.message}
          </Callout>
        )}
      </Dialog>
    </>
  );
}
