import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { Button } from '../ui/button.tsx';
import { PaymentDialog } from './payment-dialog.tsx';
import { type Preset, payable } from './payment-form.ts';

interface Props {
  readonly view: AccountView;
  /** What is ticked when it opens. */
  readonly preset: readonly Preset[];
  /** Among answers of that size. */
  readonly block?: boolean;
}

/** Notes money that has come in, before the next import shows it. */
export function PaymentButton({ view, preset, block = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (payable(view).length === 0) return null;
  return (
    <>
      <Button
        size={block ? 'md' : 'sm'}
        block={block}
        data-testid={block ? 'ask-payment' : 'payment-seen'}
        onClick={() => setOpen(true)}
      >
        Payment seen
      </Button>
      {isOpen && <PaymentDialog view={view} preset={preset} onClose={() => setOpen(false)} />}
    </>
  );
}
