import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageSeen } from '../../entrypoints/background/handlers/page-seen.ts';
import { knownPageOf } from '../../lib/app/known-page.ts';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import { keepSiteReport, readSiteReports } from '../../lib/messaging/site-report.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { extendFakeBrowser } from '../support/background/extend-fake-browser.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const PAGE = { tabId: 7, windowId: 1, url: null, isPrivate: false, isOwnPage: false };
const SHOWN = { url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgz', isPrivate: false };
const DAY = 24 * 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  extendFakeBrowser();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
});

/** Pages that are told one after the other; `shapes` counts how often a page was looked into. */
function told(shape: string | null = 'html 2') {
  const program = testProgram();
  const executeScript = vi.fn(async () => {
    if (shape === null) throw new Error('No tab with that id');
    return [{ result: shape }];
  });
  Object.assign(fakeBrowser.scripting, { executeScript });
  const see = (changes: Partial<PageEvidence>, page: Partial<typeof SHOWN> = {}) =>
    pageSeen(program)({ evidence: buildPageEvidence(changes) }, { ...PAGE, ...page });
  return { program, see, executeScript };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a page on which something was not found', () => {
  it('is reported when the same is missing a second time, once', async () => {
    const { see, executeScript } = told();
    await see({ missed: ['sender'], threadKey: 'a' });
    await pause(100);
    expect(await readSiteReports()).toEqual([]);
    await see({ missed: ['sender'], threadKey: 'b' });
    await vi.waitFor(async () =>
      expect(await readSiteReports()).toMatchObject([
        { site: 'gmail', view: 'thread', missed: ['sender'], at: NOW, shape: 'html 2' },
      ]),
    );
    await see({ missed: ['sender'], threadKey: 'c' });
    await pause(100);
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it('is reported when it stands for a while, and not when it was only being drawn', async () => {
    const { see } = told();
    await see({ missed: ['sender'] });
    await pause(500);
    await see({ missed: [] });
    await pause(3000);
    expect(await readSiteReports()).toEqual([]);
    await see({ missed: ['subject'] });
    await pause(2500);
    expect(await readSiteReports()).toEqual([]);
    await vi.waitFor(async () => expect(await readSiteReports()).toMatchObject([{ missed: ['subject'] }]));
  });

  it('that is no longer there is not reported', async () => {
    const { see } = told(null);
    await see({ missed: ['sender'], threadKey: 'a' });
    await see({ missed: ['sender'], threadKey: 'b' });
    await pause(100);
    expect(await readSiteReports()).toEqual([]);
  });

  it('takes the place of the report before, and at most ten sites are kept', async () => {
    const report = {
      at: NOW,
      view: 'thread',
      missed: ['own'],
      language: null,
      programVersion: '0',
      shape: '',
    };
    for (let index = 0; index < 12; index += 1) await keepSiteReport({ ...report, site: `site-${index}` });
    await keepSiteReport({ ...report, site: 'site-11', missed: ['subject'] });
    const sites = (await readSiteReports()).map(({ site }) => site);
    expect(sites).toHaveLength(10);
    expect(new Set(sites).size).toBe(10);
    expect((await readSiteReports())[0]).toMatchObject({ site: 'site-11', missed: ['subject'] });
  });
});

describe('E6: a conversation with a later mail of theirs', () => {
  const messages = (from: string) => [{ key: 'm7', from, dated: '17 Nov 2026, 09:05' }];

  it('is noted for the customer who is surely on the page', async () => {
    const { program, see } = told();
    const { account, contacts } = await seededAccount(program);
    await addActivity(program.database, buildMail({ accountId: account.id, at: NOW - 11 * DAY, items: [] }));
    const address = contacts[0]?.emails[0]?.address ?? '';
    const participants = [{ address, name: 'Mary Adams', role: 'from' as const, viaGroup: false }];
    await see({ participants, messages: messages(address) });
    const kinds = async () => (await factsOf(program, account.id)).activities.map(({ kind }) => kind).sort();
    await vi.waitFor(async () => expect(await kinds()).toEqual(['answer', 'mail']));
    expect(await program.database.accounts.count()).toBe(1);
  });

  it('leaves no trace of somebody nobody knows', async () => {
    const { program, see } = told();
    await seededAccount(program);
    await see({ messages: messages('mary.adams@northwind.example') });
    await pause(200);
    expect(await program.database.activities.count()).toBe(0);
    expect(await program.database.contacts.count()).toBe(1);
  });
});

describe('the page of a customer who is surely on it', () => {
  const seeMary = async (said: Partial<PageEvidence> = {}, page: Partial<typeof SHOWN> = {}) => {
    const { program, see } = told();
    const { account, contacts } = await seededAccount(program);
    const address = contacts[0]?.emails[0]?.address ?? '';
    const participants = [{ address, name: 'Mary Adams', role: 'from' as const, viaGroup: false }];
    const answer = await see({ participants, ...said }, { ...SHOWN, ...page });
    return { program, account, address, see, answer, known: () => knownPageOf(program, account.id) };
  };

  it('is known from then on, so that it can be opened from the list', async () => {
    const { account, known } = await seeMary();
    await vi.waitFor(async () =>
      expect(await known()).toEqual({
        accountId: account.id,
        kind: 'mail',
        url: SHOWN.url,
        site: 'Gmail',
        seenAt: NOW,
      }),
    );
  });

  it('is the newest one', async () => {
    const { program, see, address, known } = await seeMary();
    await vi.waitFor(async () => expect(await known()).not.toBeNull());
    program.setNow(NOW + 1000);
    const url = 'https://app.hubspot.com/contacts/1/record/0-2/77';
    const participants = [{ address, name: 'Mary Adams', role: 'record' as const, viaGroup: false }];
    await see({ site: 'hubspot', view: 'record', participants }, { url });
    await vi.waitFor(async () =>
      expect(await known()).toMatchObject({ kind: 'record', url, site: 'HubSpot' }),
    );
  });

  it.each<[string, Partial<PageEvidence>, Partial<typeof SHOWN>]>([
    ['is not a list of mails', { view: 'list' }, {}],
    ['is not a mail that is being written', { view: 'compose' }, {}],
    ['is a page of the web', {}, { url: 'chrome-extension://abc/popup.html' }],
    ['has an address that can be kept', {}, { url: `https://mail.example.com/${'a'.repeat(2000)}` }],
  ])('%s', async (_name, said, page) => {
    const { known } = await seeMary(said, page);
    await pause(200);
    expect(await known()).toBeNull();
  });

  it('in a private window is shown in the panel, and leaves no trace: no page, no answer, no report', async () => {
    const { program, see } = told();
    const { account, contacts } = await seededAccount(program);
    await addActivity(program.database, buildMail({ accountId: account.id, at: NOW - 11 * DAY, items: [] }));
    const address = contacts[0]?.emails[0]?.address ?? '';
    const evidence = {
      participants: [{ address, name: 'Mary Adams', role: 'from' as const, viaGroup: false }],
      messages: [{ key: 'm7', from: address, dated: '17 Nov 2026, 09:05' }],
      missed: ['subject'],
    };
    const hidden = { ...SHOWN, isPrivate: true };
    const { chip } = await see({ ...evidence, threadKey: 'a' }, hidden);
    await see({ ...evidence, threadKey: 'b' }, hidden);
    expect(chip).not.toBeNull();
    await pause(300);
    expect(await knownPageOf(program, account.id)).toBeNull();
    expect((await factsOf(program, account.id)).activities.map(({ kind }) => kind)).toEqual(['mail']);
    expect(await readSiteReports()).toEqual([]);
    // The same page in a window that is not private writes all of it.
    await see({ ...evidence, threadKey: 'c' }, SHOWN);
    await vi.waitFor(async () => expect(await knownPageOf(program, account.id)).not.toBeNull());
  });
});
