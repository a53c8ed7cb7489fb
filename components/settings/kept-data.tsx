import { success } from '../../lib/shared/result.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useDataKept } from '../hooks/use-data-kept.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Whether the browser may clear the data when the disk is full, and a way to ask it not to. */
export function KeptData() {
  const { kept, ask } = useDataKept();
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
        <Button size="sm" busy={busy} onClick={() => run()}>
          Ask it to keep the data
        </Button>
      }
    >
      When the disk is nearly full it may clear what extensions have stored. It often agrees once the
      extension has been in use for a while.
    </Callout>
  );
}
