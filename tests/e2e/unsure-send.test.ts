import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { type Draft, draftSchema } from '../../lib/domain/draft.ts';
import { asDrawn } from './support/as-drawn.ts';
import { grantSite } from './support/grant-site.ts';
import { importSample, today } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { OUTLOOK, serveOutlook } from './support/serve-outlook.ts';
import { storedRows } from './support/stored-rows.ts';
import { squeezed } from './support/words-of.ts';
import { outlook } from './surfaces/outlook.ts';
import { sidePanel } from './surfaces/side-panel.ts';

const MARY = 'mary.adams@northwind.example';

let extension: Extension;
let settings: Page;
let mail: ReturnType<typeof outlook>;
let panel: ReturnType<typeof sidePanel>;
/** A new mail's page is slow to come. */
let newMail = Promise.resolve();

beforeAll(async () => {
  extension = await launchExtension();
  await serveOutlook(extension.context, () => newMail);
  await importSample(extension);
  settings = (await grantSite(extension, OUTLOOK)).page;
  mail = outlook(await extension.context.newPage());
  await mail.openConversation();
  await mail.page.locator('per-our-call').waitFor({ state: 'attached' });
  panel = sidePanel(await openPanel(extension, mail.page));
  await panel.accountName.filter({ hasText: 'Northwind Traders' }).waitFor();
});

afterAll(() => extension?.close());

describe('a mail written in Outlook, which says nothing of a mail that has gone', () => {
  it('case 54: stays out of a page that is slow to open when something has changed meanwhile, and the panel says so', async () => {
    let open = () => {};
    newMail = new Promise((done) => {
      open = done;
    });
    await panel.logCall.click();
    await panel.callOutcome.selectOption('promised');
    await panel.promiseAmount.fill('1,200.00');
    await panel.promiseDate.fill(addDays(today(), 9));
    await panel.saveAndWrite.click();
    await expect.poll(() => panel.draftOutcome.innerText()).toContain('Your mailbox opens a new mail');
    await putAside();
    open();
    await mail.editor.waitFor();
    await expect.poll(() => panel.draftOutcome.innerText()).toContain('did not go into the new mail');
    await expect.poll(() => panel.draftNews.innerText()).toMatch(/^Put aside until /);
    await expect.poll(() => mail.recipients.allInnerTexts()).toEqual([MARY]);
    expect(await mail.editor.innerText()).not.toContain('1,200.00');
    await expect.poll(draft).toMatchObject({ state: 'open', heldBack: 'came-since' });

    await panel.draftInsertAnyway.click();
    await expect.poll(() => mail.editor.innerText()).toContain('1,200.00 USD');
    await expect.poll(async () => (await draft()).state).toBe('inserted');
  });

  it('case 55: is asked about; on “no” nothing is recorded, and the draft waits as before', async () => {
    await addWords('I am at my desk until six.');
    const stood = await mail.editor.innerText();
    await mail.send.click();
    await panel.didYouSendIt.waitFor();
    await expect
      .poll(async () => squeezed(asDrawn(await panel.leftBox.innerText())))
      .toContain(squeezed(stood));
    await expect.poll(draft).toMatchObject({ state: 'maybe-sent', leftBox: { to: [MARY] } });
    expect(await mails()).toEqual([]);

    await panel.sentNo.click();
    await panel.draftInsert.waitFor();
    await expect.poll(draft).toMatchObject({ state: 'inserted', leftBox: null });
    expect(await mails()).toEqual([]);
    expect(await panel.draftBody.inputValue()).not.toContain('at my desk');
  });

  it('case 55: on “yes” it is recorded exactly as it stood in the box when Send was pressed', async () => {
    await panel.draftInsert.click();
    await mail.editor.waitFor();
    await expect.poll(() => mail.editor.innerText()).toContain('1,200.00 USD');
    await addWords('Thank you, Mary.');
    await mail.subject.fill('What we said on the phone');
    const stood = await mail.editor.innerText();
    const pressedAt = Date.now();
    await mail.send.click();
    await panel.didYouSendIt.waitFor();
    expect(await mails()).toEqual([]);

    await panel.sentYes.click();
    await panel.draftFiled.waitFor();
    const [filed, ...more] = await mails();
    expect(more).toEqual([]);
    expect(filed).toMatchObject({ to: [MARY], subject: 'What we said on the phone' });
    expect(squeezed(asDrawn(filed?.body ?? ''))).toBe(squeezed(stood));
    expect(filed?.at).toBeGreaterThanOrEqual(pressedAt);
    await panel.back.click();
    await panel.tab('Log').click();
    await expect.poll(() => panel.log.first().innerText()).toContain('Confirmation sent');
  });
});

/** In a window of its own, as somebody else at the same desk would. */
async function putAside(): Promise<void> {
  const { accountId } = await draft();
  const other = sidePanel(await extension.open(`sidepanel.html?account=${accountId}`));
  await other.snooze.click();
  await other.page.getByRole('menuitem', { name: /two weeks/i }).click();
  await other.holds.first().waitFor();
  await other.page.close();
}

async function addWords(words: string): Promise<void> {
  await mail.page.bringToFront();
  await mail.editor.press('ControlOrMeta+End');
  await mail.page.keyboard.type(` ${words}`);
  await expect.poll(() => mail.editor.innerText()).toContain(words);
}

async function draft(): Promise<Draft> {
  const { drafts = [] } = await storedRows(settings);
  return draftSchema.parse(drafts[0]);
}

async function mails() {
  const { activities = [] } = await storedRows(settings);
  const rows = activities as { kind: string; at: number; to: string[]; subject: string; body: string }[];
  return rows.filter(({ kind }) => kind === 'mail');
}
