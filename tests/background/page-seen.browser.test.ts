import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageSeen } from '../../entrypoints/background/handlers/page-seen.ts';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import { keepSiteReport, readSiteReports } from '../../lib/messaging/site-report.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { extendFakeBrowser } from '../support/background/extend-fake-browser.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const PAGE = { tabId: 7, windowId: 1, isOwnPage: false };
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
  const see = (changes: Partial<PageEvidence>) =>
    pageSeen(program)({ evidence: buildPageEvidence(changes) }, PAGE);
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
