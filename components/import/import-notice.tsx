import type { ImportDesk } from '../hooks/import-desk.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Why the last piece of work gave nothing, and the way on. */
export function ImportNotice({ desk }: { readonly desk: ImportDesk }) {
  const { refusal, stopped, files, preview, busy } = desk;
  const again = files.length > 0 && !busy && (
    <Button size="sm" onClick={desk.readAgain} data-testid="import-read-again">
      Read the files again
    </Button>
  );
  if (refusal) {
    return (
      <Callout
        tone="problem"
        title="That did not work"
        data-testid="import-problem"
        actions={preview ? undefined : again}
      >
        {refusal.message}
      </Callout>
    );
  }
  if (stopped === null) return null;
  return (
    <Callout
      role="status"
      title={stopped === 'reading' ? 'Reading was stopped' : 'Saving was stopped'}
      data-testid="import-stopped"
      actions={preview && stopped === 'writing' ? undefined : again}
    >
      {stopped === 'reading'
        ? 'Nothing was changed.'
        : `Nothing was saved; your data is as it was before.${preview ? ' You can press Import again.' : ''}`}
    </Callout>
  );
}
