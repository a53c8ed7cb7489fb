import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DraftSurface } from '../../../components/pages/draft-surface.tsx';
import { accountView } from '../../../lib/app/account-view.ts';
import { recordCall } from '../../../lib/app/record-call.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import type { Insertion } from '../../../lib/messaging/protocol.ts';
import { readDraft } from '../../../lib/storage/draft-store.ts';
import { callReport, type ReportOverrides } from '../call-report.ts';
import { factsOf, seededAccount } from '../seeded-account.ts';
import { fakeSurface } from './fake-surface.ts';
import { renderPage } from './render-page.tsx';
import { NOW, testProgram } from './test-program.ts';

/** The panel with the confirmation of a call that was just saved: 1,200.00 EUR by 4 December 2026. */
export async function openConfirmation(
  overrides: ReportOverrides | ((facts: AccountFacts) => ReportOverrides) = {},
) {
  const program = testProgram();
  const before = await seededAccount(program);
  const said = typeof overrides === 'function' ? overrides(before) : overrides;
  const recorded = await recordCall(program, callReport(before, NOW, said));
  const view = await accountView(program, before.account.id);
  if (!recorded.ok || !recorded.value.draft || !view) throw new Error('No draft');
  const { id, body } = recorded.value.draft;
  const inserted: Insertion[] = [];
  const surface = fakeSurface(program, {
    insert: async (_tabId, insertion) => {
      inserted.push(insertion);
      return { ok: true, state: 'inserted' };
    },
  });
  await renderPage(
    <DraftSurface
      draftId={id}
      tabId={7}
      moment={view.moment}
      language="fr"
      insertAtOnce={false}
      onDone={() => {}}
    />,
    surface,
  );
  const field = page.getByTestId('draft-body');
  await expect.element(page.getByTestId('draft-insert')).toBeVisible();
  return {
    program,
    id,
    body,
    inserted,
    draft: () => readDraft(program.database, id),
    facts: () => factsOf(program, before.account.id),
    /** Types the whole text anew. */
    type: async (text: string) => {
      await userEvent.clear(field);
      await field.fill(text);
    },
    shown: () => (field.element() as HTMLTextAreaElement).value,
  };
}
