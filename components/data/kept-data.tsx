import { useState } from 'react';
import { success } from '../../lib/shared/result.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useDataKept } from '../hooks/use-data-kept.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Whether the browser may clear the data when the disk is full, and a way to ask it not to. */
export function KeptData() {
  const { kept, ask } = useDataKept();
  const [declined, setDeclined] = useState(false);
  const { run, busy } = useCommand(async () => success(await ask()));
  if (kept === null) return null;
  if (kept) {
    return (
      <Callout title="The browser keeps it" data-testid="data-kept">
        It will not clear this data by itself, even when the disk is nearly full.
      </Callout>
    );
  }
  return (
    <Callout
      tone="warn"
      title="The browser has not promised to keep it yet"
      data-testid="data-kept"
      actions={
        <Button size="sm" busy={busy} onClick={async () => setDeclined((await run()) === false)}>
          Ask it to keep the data
        </Button>
      }
    >
      <p>When the disk is nearly full it may clear what extensions have stored.</p>
      <p role="status">
        {declined
          ? 'It did not agree this time. It often does once the extension has been in use for a while.'
          : ''}
      </p>
    </Callout>
  );
}
