import type { Finding } from '../../lib/templates/lint/finding.ts';
import { AgainstList } from '../draft/against-list.tsx';
import { standsAgainst } from '../draft/insisted-on.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface Props {
  readonly name: string;
  /** What each draft would be held back for. */
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onSave: () => void;
}

/** Asked before a text is kept that no draft could go out with at once. */
export function HeldBackDialog({ name, findings, busy, onBack, onSave }: Props) {
  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onBack()}
      title={`Save “${name}” like this?`}
      description="Whatever is written with it is held back each time, until somebody says why it is right as it is."
      data-testid="template-held-back"
      footer={
        <>
          <Button busy={busy} data-testid="template-save-anyway" onClick={onSave}>
            Save it all the same
          </Button>
          <Button variant="primary" onClick={onBack}>
            Back to the text
          </Button>
        </>
      }
    >
      <AgainstList lines={standsAgainst(findings.map(inTheText), null)} />
    </Dialog>
  );
}

/** In a mail each missing figure is named; in the text behind it, the word that fills it in is missing. */
function inTheText(finding: Finding): Finding {
  return finding.rule === 'figure' ? { ...finding, why: NO_FIGURES } : finding;
}

const NO_FIGURES = 'It does not name every amount and day on record.';
