import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { insertionEnded } from '../../entrypoints/background/handlers/insertion-ended.ts';
import { insertionWaits } from '../../entrypoints/background/handlers/insertion-waits.ts';
import { pageSeen } from '../../entrypoints/background/handlers/page-seen.ts';
import { releaseAnswer } from '../../lib/app/release-answer.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import { readTab } from '../../lib/messaging/tab-store.ts';
import { readDraft } from '../../lib/storage/draft-store.ts';
import { extendFakeBrowser } from '../support/background/extend-fake-browser.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';
import { seedAnswer } from '../support/components/seed-answer.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

const PAGE = { tabId: 7, windowId: 1, url: null, isPrivate: false, isOwnPage: false };
const MINUTE = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  extendFakeBrowser();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
});

/** A reminder waits in a tab for a page that loads; a minute goes by. */
async function waiting() {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const written = await writeReminder(program, account.id);
  if (!written.ok) throw new Error(written.message);
  const { id: draftId } = written.value;
  const see = (view: PageEvidence['view'], changes: Partial<PageEvidence> = {}) =>
    pageSeen(program)({ evidence: buildPageEvidence({ view, participants: [], ...changes }) }, PAGE);
  await see('thread');
  await insertionWaits(program)({ draftId }, PAGE);
  program.setNow(NOW + MINUTE);
  return {
    program,
    account,
    draftId,
    see,
    inserted: () => insertionEnded(program)({ draftId, isIn: true }, PAGE),
    refused: () => insertionEnded(program)({ draftId, isIn: false }, PAGE),
    stored: () => readDraft(program.database, draftId),
    waits: async () => (await readTab(7))?.waitingDraftId,
  };
}

describe('a draft that waits for a page to load', () => {
  it('is given to the box when it appears, to no other page, and waits until it stands there', async () => {
    const { see, draftId, waits, inserted, stored } = await waiting();
    expect((await see('list')).insertion).toBeNull();
    expect((await see('compose')).insertion).toMatchObject({ draftId });
    expect(await waits()).toBe(draftId);
    await inserted();
    expect(await waits()).toBeNull();
    expect(await stored()).toMatchObject({ state: 'inserted', heldBack: null });
    expect((await see('compose', { subject: 'Another' })).insertion).toBeNull();
    expect(await stored()).toMatchObject({ heldBack: null });
  });

  it('that the page does not take waits no more, and the panel hears of it', async () => {
    const { see, refused, stored, waits } = await waiting();
    await see('compose');
    await refused();
    expect(await waits()).toBeNull();
    expect(await stored()).toMatchObject({ state: 'open', heldBack: 'not-taken' });
  });

  it('case 54: is not given to it when the customer has written meanwhile, and waits no more', async () => {
    const { program, account, see, waits, stored } = await waiting();
    await seedAnswer(program, account.id, NOW + MINUTE / 2);
    expect((await see('compose')).insertion).toBeNull();
    expect(await waits()).toBeNull();
    expect(await stored()).toMatchObject({ state: 'open', heldBack: 'came-since' });
    // Nothing comes out of the blue later on: the user presses insert again.
    await releaseAnswer(program, account.id);
    expect((await see('compose', { subject: 'Later' })).insertion).toBeNull();
  });

  it('is looked at when the box appears, not before', async () => {
    const { program, account, see, draftId, waits } = await waiting();
    await seedAnswer(program, account.id, NOW + MINUTE / 2);
    await see('list');
    expect(await waits()).toBe(draftId);
    await releaseAnswer(program, account.id);
    expect((await see('compose')).insertion).toMatchObject({ draftId });
  });

  it('is not called lost by the page that tells of the box at the moment the draft comes to stand there', async () => {
    const { see, inserted, stored } = await waiting();
    await see('compose');
    await Promise.all([
      inserted(),
      see('compose', { subject: 'Written' }),
      see('compose', { subject: 'On' }),
    ]);
    expect(await stored()).toMatchObject({ state: 'inserted', heldBack: null });
  });

  it('is inserted once though two tabs wait for it', async () => {
    const { program, see, inserted, stored, draftId } = await waiting();
    const other = { ...PAGE, tabId: 8 };
    const evidence = buildPageEvidence({ view: 'compose', participants: [] });
    await pageSeen(program)({ evidence: { ...evidence, view: 'thread' } }, other);
    await insertionWaits(program)({ draftId }, other);
    await see('compose');
    await inserted();
    expect((await pageSeen(program)({ evidence }, other)).insertion).toBeNull();
    expect(await readTab(8)).toMatchObject({ waitingDraftId: null });
    expect(await stored()).toMatchObject({ state: 'inserted', heldBack: 'inserted' });
  });
});
