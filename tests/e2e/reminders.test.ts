import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { sampleMailbox } from '../support/sample-book/sample-book.ts';
import { sampleRows } from '../support/sample-book/sample-rows.ts';
import { today, ZONE } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { seenTab } from './support/seen-tab.ts';
import { stopWorker } from './support/stop-worker.ts';
import { ringAlarm, writeRows } from './support/write-rows.ts';
import { gmail } from './surfaces/gmail.ts';
import { popup } from './surfaces/popup.ts';
import { sidePanel } from './surfaces/side-panel.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  await serveMailbox(extension.context, sampleMailbox(today()));
});

afterAll(() => extension?.close());

describe('a morning after a promise was not kept', () => {
  it('brings the account back on top and cites the confirmation (case 32, P25), through a stopped worker', async () => {
    const page = await extension.open('options.html');
    await page.getByTestId('import-file').waitFor({ state: 'attached' });
    // The night's end finds no worker: the alarm starts one, which rebuilds list, badge and the next alarm.
    await stopWorker(page);
    await writeRows(page, sampleRows({ today: today(), zone: ZONE }));

    const list = popup(await extension.open('popup.html'));
    await list.rows.first().waitFor();
    const northwind = list.rows.filter({ hasText: 'Northwind Traders' });
    await expect.poll(() => northwind.innerText()).toContain('Promised 1,200.00 USD');
    // The badge and the list of the same moment: either may still be made anew.
    const badge = () => list.page.evaluate(() => chrome.action.getBadgeText({}));
    const counted = async () => Number((await list.count.innerText()).match(/\d+/)?.[0] ?? 0);
    await expect
      .poll(async () => {
        const due = await counted();
        return (await badge()) === (due === 0 ? '' : String(due)) && due === (await counted());
      })
      .toBe(true);

    const mail = gmail(await extension.context.newPage());
    await mail.openMail('Delivery last week');
    await expect.poll(() => mail.page.locator('per-our-call').count()).toBe(1);
    const panel = sidePanel(await openPanel(extension, mail.page));
    await expect.poll(() => panel.nextContact.textContent()).toMatch(/^Call Mary Adams/);
    await expect
      .poll(() => panel.reasons.allTextContents().then((reasons) => reasons.join('\n')))
      .toMatch(/Promised 1,200\.00 USD for .+; not received\nConfirmed by mail on .+, 2:09/);
    await panel.tab('Agreements').click();
    await expect.poll(() => panel.promises.first().innerText()).toMatch(/not received/);
  });

  it('holds the next step when they have written since, until somebody has read it (E6, case 54)', async () => {
    await serveMailbox(extension.context, sampleMailbox(today(), 1));
    const mail = gmail(await extension.context.newPage());
    await mail.openMail('Delivery last week');
    // The real panel is open since before and follows the page in front.
    const panel = sidePanel(await extension.sidePanel());
    await expect.poll(() => panel.nextContact.textContent()).toContain('Does their mail change anything?');
    await expect
      .poll(() => panel.reasons.allTextContents().then((reasons) => reasons.join()))
      .toMatch(/Mary Adams wrote on .+\. Read it before/);
    await panel.page.getByRole('button', { name: 'Nothing changes: go on' }).click();
    await expect.poll(() => panel.nextContact.textContent()).toMatch(/^Call Mary Adams/);
    // The same mail, seen again, holds nothing any more.
    const since = Date.now();
    await mail.page.reload();
    await mail.openMail('Delivery last week');
    await seenTab(await extension.worker(), since);
    // Long enough for a word of it that must not come.
    await mail.page.waitForTimeout(500);
    expect(await panel.nextContact.textContent()).toMatch(/^Call Mary Adams/);
    await serveMailbox(extension.context, sampleMailbox(today()));
  });

  it('goes on when the worker is stopped between two events', async () => {
    const list = popup(await extension.open('popup.html'));
    await list.rows.first().waitFor();
    const before = await list.rows.allInnerTexts();
    for (let round = 0; round < 3; round += 1) {
      await stopWorker(list.page);
      await ringAlarm(list.page);
    }
    await expect.poll(() => list.rows.allInnerTexts()).toEqual(before);
    await stopWorker(list.page);
    const mail = gmail(await extension.context.newPage());
    // A page that is opened while no worker runs starts one.
    await mail.openMail('New order');
    await expect.poll(() => mail.page.locator('per-our-call').count()).toBe(1);
  });

  it('opens the account from the list in the real panel, and the page beside takes over again', async () => {
    const mail = gmail(await extension.context.newPage());
    await mail.open();
    const list = popup(await extension.open('popup.html'));
    const closed = list.page.waitForEvent('close');
    await list.rows.filter({ hasText: 'Blue Barn Coffee' }).getByTestId('due-open').click();
    await closed;
    const panel = sidePanel(await extension.sidePanel());
    await expect.poll(() => panel.accountName.textContent()).toBe('Blue Barn Coffee');
    await expect.poll(() => panel.evidence.textContent()).toBe('opened by hand');
    await mail.page.bringToFront();
    await mail.openMail('Delivery last week');
    await expect.poll(() => panel.accountName.textContent()).toBe('Northwind Traders');
  });
});
