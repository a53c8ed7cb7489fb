import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { sampleMailbox } from '../support/sample-book/sample-book.ts';
import { importSample, today } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { chipText } from './support/pierced-text.ts';
import { newestTab } from './support/seen-tab.ts';
import { updateExtension } from './support/update-extension.ts';
import { gmail } from './surfaces/gmail.ts';
import { sidePanel } from './surfaces/side-panel.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ keepsLeftPages: true });
  await serveMailbox(extension.context, sampleMailbox(today()));
  await importSample(extension);
});

afterAll(() => extension?.close());

async function openedMail() {
  const mail = gmail(await extension.context.newPage());
  const problems: string[] = [];
  mail.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  mail.page.on('pageerror', (error) => problems.push(String(error)));
  await mail.openMail('Delivery last week');
  await expect.poll(() => chipText(mail.page)).toBe('2 overdue · 47 days');
  return { mail, problems };
}

describe('a tab that stays open', () => {
  it('hears in its own world that the page’s script has changed the address', async () => {
    const { mail } = await openedMail();
    await evaluateInOurWorld(
      mail.page,
      `globalThis.heard = new Promise((done) => navigation.addEventListener('currententrychange', () => done('heard'), { once: true })); 0`,
    );
    await mail.page.evaluate(() => history.pushState(null, '', '#inbox/changed'));
    expect(await evaluateInOurWorld(mail.page, 'heard')).toBe('heard');
    await mail.page.close();
  });

  it('is told anew when it comes back from the browser’s cache', async () => {
    const { mail } = await openedMail();
    const { page } = mail;
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `${document.title} ${persisted ? 'from the cache' : 'anew'}`;
      });
    });
    const worker = await extension.worker();
    const isLeft = () => newestTab(worker).then((tab) => tab?.isLeft);
    await expect.poll(isLeft).toBe(false);
    await page.goto(`chrome-extension://${extension.id}/popup.html`);
    await expect.poll(isLeft).toBe(true);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.title()).toMatch(/from the cache$/);
    await expect.poll(isLeft).toBe(false);
    await expect.poll(() => chipText(page)).toBe('2 overdue · 47 days');
    await page.close();
  });

  it('is taken over by the new script after an update, without a reload and without a word', async () => {
    const { mail, problems } = await openedMail();
    const { page } = mail;
    const before = await page.evaluateHandle(() => document.querySelector('per-our-call'));
    const errorsOf = await updateExtension(extension);
    await expect
      .poll(
        () =>
          page.evaluate((old) => {
            const chips = [...document.querySelectorAll('per-our-call')];
            return chips.length === 1 && chips[0] !== old;
          }, before),
        { timeout: 20_000 },
      )
      .toBe(true);
    await expect.poll(() => chipText(page)).toBe('2 overdue · 47 days');
    await page.bringToFront();
    // The old script is gone: what the page shows next is told once, by the new one, which also opens the panel.
    await mail.openMail('New order');
    await expect.poll(() => page.locator('per-our-call').count()).toBe(1);
    const panel = sidePanel(await openPanel(extension, page));
    await expect.poll(() => panel.accountName.textContent()).toBe('Fabrikam Industries');
    expect(problems).toEqual([]);
    expect(await errorsOf()).toEqual([]);
  });
});

/** Evaluates beside our content script, where the page's own scripts do not reach. */
async function evaluateInOurWorld(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string; auxData?: { type?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ name, auxData }) => name === 'Per Our Call' && auxData?.type === 'isolated');
  if (!ours) throw new Error(`No world of ours among ${worlds.map(({ name }) => name).join(', ')}`);
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: ours.id,
    awaitPromise: true,
  });
  return result.value;
}
