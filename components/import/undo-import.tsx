import { Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useUndoImport } from '../hooks/use-undo-import.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useToast } from '../ui/use-toast.ts';
import { ImportProgress } from './import-progress.tsx';

interface UndoImportProps {
  /** On the button: "Undo this import", "Remove it". */
  readonly label: string;
  readonly isSample: boolean;
  readonly locale: string;
  /** What else can be done when it is refused. */
  readonly otherwise?: ReactNode;
  readonly onUndone?: (() => void) | undefined;
}

const WORDS = {
  own: {
    title: 'Undo this import?',
    text: 'Customers and invoices it added are taken out, and figures it changed go back to what they were before. Nothing else is touched.',
    done: 'The import was undone. Your data is as it was before.',
  },
  sample: {
    title: 'Remove the sample data?',
    text: 'The made-up customers and their invoices are taken out. Nothing else is touched.',
    done: 'The sample data was removed.',
  },
};

/** Takes an import back, after one more question. */
export function UndoImport({ label, isSample, locale, otherwise, onUndone }: UndoImportProps) {
  const [asked, setAsked] = useState(false);
  const { run, busy, refusal, clear, at, stop } = useUndoImport();
  const { show } = useToast();
  const words = isSample ? WORDS.sample : WORDS.own;
  async function undo() {
    if (!(await run())) return;
    setAsked(false);
    show({ title: words.done, tone: 'good' });
    onUndone?.();
  }
  return (
    <>
      <Button
        variant={isSample ? 'secondary' : 'quiet'}
        size="sm"
        icon={<Undo2 />}
        data-testid="import-undo"
        onClick={() => {
          clear();
          setAsked(true);
        }}
      >
        {label}
      </Button>
      <Dialog
        open={asked}
        // What is under way is waited for.
        onOpenChange={(open) => busy || setAsked(open)}
        title={words.title}
        description={refusal ? undefined : words.text}
        size="sm"
        data-testid="import-undo-dialog"
        footer={
          refusal ? (
            <Button onClick={() => setAsked(false)}>Close</Button>
          ) : (
            <>
              <Button variant="quiet" disabled={busy} onClick={() => setAsked(false)}>
                Keep it
              </Button>
              <Button variant="primary" busy={busy} data-testid="import-undo-confirm" onClick={undo}>
                {label}
              </Button>
            </>
          )
        }
      >
        {busy && (
          <ImportProgress
            at={at}
            beginning="Taking it back"
            work="undo"
            locale={locale}
            stopping={false}
            onStop={stop}
          />
        )}
        {refusal && (
          <Callout
            tone="problem"
            title={refusal.reason === 'stopped' ? 'Stopped' : 'It cannot be undone'}
            data-testid="import-undo-refused"
          >
            <p>{refusal.message}</p>
            {otherwise}
          </Callout>
        )}
      </Dialog>
    </>
  );
}
