import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchAgain } from '../../entrypoints/background/handlers/match-again.ts';
import { pageSeen } from '../../entrypoints/background/handlers/page-seen.ts';
import { chooseAccount } from '../../lib/app/choose-account.ts';
import { readTab } from '../../lib/messaging/tab-store.ts';
import { answeringPage } from '../support/answering-page.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { testProgram } from '../support/components/test-program.ts';

const PAGE = { tabId: 7, windowId: 1, url: null, isPrivate: false, isOwnPage: false };

beforeEach(() => fakeBrowser.reset());

it('a customer who was chosen is in the tab, and its page is to ask anew: nothing of hers is sent there', async () => {
  const program = testProgram();
  const accountId = await seedAccount(program, { name: 'Northwind', invoices: [[320_000, 'USD', 47]] });
  const evidence = buildPageEvidence({});
  await pageSeen(program)({ evidence }, PAGE);
  const match = (await readTab(7))?.match;
  if (match?.kind !== 'unknown') throw new Error('She is known before she was chosen');
  const said = answeringPage(() => ({ value: null }));
  await chooseAccount(program, { accountId, scope: 'thread', evidence, match });
  await matchAgain(program)({ tabId: 7 }, { ...PAGE, isOwnPage: true });
  expect((await readTab(7))?.match).toMatchObject({ kind: 'match', accountId });
  expect(said).toEqual([{ name: 'look-again', request: {} }]);
  expect((await pageSeen(program)({ evidence }, PAGE)).chip).not.toBeNull();
});
