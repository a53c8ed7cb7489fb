import { useState } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { GuidedCall } from '../../../components/call/guided-call.tsx';
import { useAccountView } from '../../../components/hooks/use-account-view.ts';
import { PanelShell } from '../../../components/ui/panel-shell.tsx';
import type { Program } from '../../../lib/app/program.ts';
import { fakeSurface } from './fake-surface.ts';
import { renderPage } from './render-page.tsx';

/** The guided call to that account, as the panel shows it. */
export async function openGuidedCall(program: Program, accountId: string) {
  const screen = await renderPage(<Call accountId={accountId} />, fakeSurface(program));
  await expect.element(page.getByTestId('call-step')).toBeVisible();
  return screen;
}

function Call({ accountId }: { readonly accountId: string }) {
  const view = useAccountView(accountId);
  const [left, setLeft] = useState<'sheet' | 'card' | null>(null);
  if (view.state !== 'ready' || !view.value) return null;
  return (
    <PanelShell label="Call and mail">
      {left ? (
        <p data-testid="left-for">{left}</p>
      ) : (
        <GuidedCall
          view={view.value}
          contactId={null}
          onBack={() => setLeft('sheet')}
          onWriteDown={() => setLeft('card')}
        />
      )}
    </PanelShell>
  );
}
