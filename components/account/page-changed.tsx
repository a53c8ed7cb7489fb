import type { TabState } from '../../lib/messaging/tab-state.ts';
import { Callout } from '../ui/callout.tsx';

/** A site that has changed its pages: nothing is guessed, and everything by hand still works (case 72). */
export function PageChanged({ tab }: { readonly tab: TabState | null }) {
  if (!tab || tab.evidence.missed.length === 0) return null;
  return (
    <Callout
      tone="warn"
      data-testid="page-changed"
      title="This page has changed; choose the customer by hand"
    >
      Copying a mail and looking up a customer work as before.
    </Callout>
  );
}
