import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { useSurface } from '../hooks/surface.ts';
import { useEraseAccount } from '../hooks/use-account-care.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';

/**
 * I6: a customer goes with everything kept about it. GDPR Art. 17 gives the right; Art. 17(3)(b) and (e) except what a law
 * asks to be kept and what a claim must be proved with: both are kept in the accounting, not here.
 */
export function EraseCustomer({ view }: { readonly view: AccountView }) {
  const [isAsking, setAsking] = useState(false);
  const { run, busy, refusal, clear } = useEraseAccount();
  const { openOptions } = useSurface();
  const { show } = useToast();
  const { account } = view.facts;
  const askedForPeace = view.holds.some(({ kind }) => kind === 'stop');
  const erase = async () => {
    const erased = await run(account.id);
    if (!erased) return;
    setAsking(false);
    show({ title: `${erased.name} is erased`, text: 'Delete it from saved backups, too.', tone: 'good' });
  };
  return (
    <>
      <Button
        variant="danger-quiet"
        icon={<Trash2 />}
        data-testid="erase-account"
        onClick={() => {
          clear();
          setAsking(true);
        }}
      >
        Erase this customer
      </Button>
      <Dialog
        open={isAsking}
        onOpenChange={setAsking}
        title={`Erase ${account.name}?`}
        description="There is no way back."
        size="sm"
        data-testid="erase-dialog"
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Keep this customer</Button>
            <Button
              variant="danger-quiet"
              busy={busy}
              data-testid="erase-confirm"
              onClick={() => void erase()}
            >
              Erase this customer
            </Button>
          </>
        }
      >
        <Stack gap={3}>
          <p>
            Removed from here: the customer, its people and invoices, the whole log of calls and mails,
            agreements, complaints and drafts. The last import can no longer be undone.
          </p>
          <p>
            Kept here: a mark that holds no name, so that a later import or an older backup that brings the
            customer back is noticed.
            {askedForPeace && ' It says that no more contact was asked for.'}
          </p>
          <p>
            What the law asks you to keep, such as invoices and books, is in your accounting, and mails you
            sent are in your mailbox. Nothing there is touched.
          </p>
          <Callout
            title="Still needed as proof?"
            actions={
              <Button size="sm" onClick={() => void openOptions('#data')}>
                Save a backup first
              </Button>
            }
          >
            The log may be the only record of what was said, and some laws ask for it: New York City wants
            three years of contacts with private customers.
          </Callout>
          {refusal && <Callout tone="problem" title={refusal.message} />}
        </Stack>
      </Dialog>
    </>
  );
}
