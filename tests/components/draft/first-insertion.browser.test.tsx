import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { DraftSurface } from '../../../components/pages/draft-surface.tsx';
import { accountView } from '../../../lib/app/account-view.ts';
import { recordCall } from '../../../lib/app/record-call.ts';
import type { Insertion } from '../../../lib/messaging/protocol.ts';
import { callReport } from '../../support/call-report.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

beforeEach(() => page.viewport(360, 800));

/** "Save and write" after a call with somebody whose mail address is known, or not; gives what went into the page. */
async function saveAndWrite(hasMail: boolean) {
  const program = testProgram();
  const { account, contacts } = await seededAccount(program);
  await program.database.accounts.update(account.id, { postalAddress: '1 Harbour Way\nSeattle WA 98101' });
  if (!hasMail) for (const { id } of contacts) await program.database.contacts.update(id, { emails: [] });
  const recorded = await recordCall(program, callReport(await factsOf(program, account.id), NOW, {}));
  const view = await accountView(program, account.id);
  if (!recorded.ok || !recorded.value.draft || !view) throw new Error('No draft');
  const inserted: Insertion[] = [];
  const said = watchWords();
  await renderPage(
    <DraftSurface
      draftId={recorded.value.draft.id}
      tabId={7}
      moment={view.moment}
      insertAtOnce
      onDone={() => {}}
    />,
    fakeSurface(program, {
      insert: async (_tabId, insertion) => {
        inserted.push(insertion);
        return { ok: true, state: 'inserted' };
      },
    }),
  );
  return { inserted, said };
}

/** Everything the page has said from now on, however short. */
function watchWords(): string[] {
  const said: string[] = [];
  const watch = new MutationObserver(() => said.push(document.body.innerText));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  onTestFinished(() => watch.disconnect());
  return said;
}

test('P24: the confirmation of a call goes into the mail at once', async () => {
  const { inserted } = await saveAndWrite(true);
  await expect.element(page.getByTestId('draft-body')).toBeVisible();
  expect(inserted).toHaveLength(1);
});

test('E9: a confirmation that goes by post never goes into the mail on the page', async () => {
  const { inserted } = await saveAndWrite(false);
  await expect.element(page.getByTestId('letter-print')).toBeVisible();
  await expect
    .element(page.getByTestId('letter-address'))
    .toHaveValue('Mary Adams\n1 Harbour Way\nSeattle WA 98101');
  expect(inserted).toEqual([]);
});

test('a draft whose customer is still being read is never said to be gone', async () => {
  const { said } = await saveAndWrite(true);
  await expect.element(page.getByTestId('draft-body')).toBeVisible();
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((words) => words.includes('no longer on record'))).toEqual([]);
});
