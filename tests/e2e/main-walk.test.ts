import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { sampleMailbox } from '../support/sample-book/sample-book.ts';
import { asDrawn } from './support/as-drawn.ts';
import { importSample, today } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { chipText } from './support/pierced-text.ts';
import { watchRequests } from './support/watch-requests.ts';
import { gmail } from './surfaces/gmail.ts';
import { options } from './surfaces/options.ts';
import { popup } from './surfaces/popup.ts';
import { sidePanel } from './surfaces/side-panel.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  await serveMailbox(extension.context, sampleMailbox(today()));
});

afterAll(() => extension?.close());

describe('the main job, steps 1 to 7, in a real browser', () => {
  it('goes from the accounting export to the confirmed promise and the next day’s list', async () => {
    const { context } = extension;
    const requests = watchRequests(context, [/^https:\/\/mail\.google\.com\/mail\/u\/0\/(#.*)?$/]);

    // Step 1: the export is read, its own totals agree, it is imported.
    const settings = await importSample(extension);
    await expect.poll(() => settings.result.innerText()).toMatch(/3 customers/);
    await settings.section('Your firm').click();
    await settings.page.getByLabel('Name of your firm').fill('Harbor Supply Co.');
    await settings.page.getByLabel('Your name').fill('Dana Reed');
    await settings.page.getByTestId('firm-save').click();
    await expect.poll(() => settings.page.getByText('Saved').count()).toBeGreaterThan(0);

    // Step 2: a mail is opened; the chip stands in the page, the real panel opens from it and follows without a click.
    const mail = gmail(await context.newPage());
    await mail.openMail('Delivery last week');
    await expect.poll(() => chipText(mail.page)).toBe('2 overdue · 47 days');
    expect(await mail.page.locator('body').innerText()).not.toMatch(/overdue|3,680/);
    expect(await mail.page.evaluate(() => document.querySelector('per-our-call')?.shadowRoot)).toBeNull();
    const panel = sidePanel(await openPanel(extension, mail.page));
    await expect.poll(() => panel.accountName.textContent()).toBe('Northwind Traders');
    await expect.poll(() => panel.evidence.textContent()).toBe('matched by mary.adams@northwind.example');
    await expect
      .poll(() => panel.overdue.allTextContents())
      .toEqual([expect.stringMatching(/USD.*3,680\.00/)]);
    await expect.poll(() => panel.daysPastDue.textContent()).toContain('47 days');
    // Case 25: what was done before the book came here is asked first, and answered in one tap.
    await expect
      .poll(() => panel.nextContact.textContent())
      .toMatch(/no contact on record: what was done before\?$/);
    await panel.answer('nothing').click();
    await expect.poll(() => panel.nextContact.textContent()).toMatch(/^Call Mary Adams/);
    await expect.poll(() => panel.reasons.count()).toBeGreaterThan(1);
    await mail.openMail('New order');
    await expect.poll(() => panel.accountName.textContent()).toBe('Fabrikam Industries');
    await mail.openMail('Delivery last week');
    await expect.poll(() => panel.accountName.textContent()).toBe('Northwind Traders');

    // Steps 3 and 4: the call sheet, then the call card.
    await panel.prepareCall.click();
    // Kept notes of an earlier, unfinished call are read first.
    await expect
      .poll(() => panel.page.locator('main').innerText())
      .toMatch(/Mary Adams[\s\S]*extension 4[\s\S]*how was the service/i);
    await panel.logCall.click();
    await panel.callOutcome.selectOption('promised');
    await panel.callReason.selectOption('cash-short');
    await panel.promiseAmount.fill('1,200.00');
    const promisedFor = addDays(today(), 9);
    await panel.promiseDate.fill(promisedFor);
    await panel.callNote.fill('Pays half first.');

    // Step 5: one click, and the mail stands in the compose box.
    await panel.saveAndWrite.click();
    await mail.compose.waitFor();
    await expect.poll(() => mail.editor.innerText()).toContain('1,200.00 USD');
    await expect.poll(() => mail.recipients.allTextContents()).toEqual(['mary.adams@northwind.example']);
    const written = await panel.draftBody.inputValue();
    expect(written).toMatch(/^Dear Mary,\n\nThank you .* As per our phone call on .+ at .+ \(.+\)/);
    expect(written).toContain('Dana Reed\nHarbor Supply Co.');
    expect((await mail.sent()).length).toBe(0);

    // Step 6: a person sends; it is seen, filed, and the next contact has moved.
    await mail.send.click();
    await panel.draftFiled.waitFor();
    const [sent] = await mail.sent();
    expect(sent?.subject).toBe(`Our phone call on ${longDay(today())}`);
    expect(squeezed(sent?.body)).toBe(squeezed(asDrawn(written)));
    await panel.page.getByRole('button', { name: 'Back to the account' }).click();
    await panel.tab('Agreements').click();
    await expect.poll(() => panel.promises.first().innerText()).toMatch(/1,200\.00 USD[\s\S]*pending/);
    await panel.tab('Log').click();
    await expect
      .poll(() => panel.log.allInnerTexts())
      .toEqual([
        expect.stringContaining('Confirmation sent'),
        expect.stringContaining('promised to pay'),
        expect.stringContaining('Before this book'),
      ]);
    await expect
      .poll(() => panel.nextContact.textContent())
      .toMatch(/^Nothing to do before|^Write to Mary Adams on/);
    await expect
      .poll(() => panel.reasons.allTextContents())
      .toContainEqual(expect.stringContaining('1,200.00 USD promised for'));

    // Step 7: the day's list, snooze and undo, open; a text is changed and the next draft uses it.
    const list = popup(await extension.open('popup.html'));
    await list.rows.first().waitFor();
    const before = await list.rows.count();
    await list.snooze.first().click();
    await list.page.getByRole('menuitem').first().waitFor();
    await list.page.getByRole('menuitem', { name: /two weeks/i }).click();
    await expect.poll(() => list.rows.count()).toBeLessThan(before);
    await list.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => list.rows.count()).toBe(before);

    const texts = options(await extension.open('options.html#templates'));
    await texts.templateRow('Friendly reminder').click();
    // Until then the text before it stands there.
    await expect.poll(() => texts.templateBodyText()).toContain('It may have slipped through');
    const body = await texts.templateBodyText();
    await texts.templateBody.fill(body.replace('It may have slipped through', 'The post may have been slow'));
    await expect.poll(() => texts.templatePreview.innerText()).toContain('The post may have been slow');
    await texts.templateSave.click();
    await expect.poll(() => texts.templateSave.isDisabled()).toBe(true);
    await mail.page.bringToFront();
    await mail.openMail('New order');
    await expect.poll(() => panel.accountName.textContent()).toBe('Fabrikam Industries');
    await panel.writeMail.click();
    await expect
      .poll(() => panel.draftBody.inputValue())
      .toMatch(/^Dear Jo,[\s\S]*The post may have been slow/);

    expect(requests()).toEqual([]);
  });
});

function squeezed(text = ''): string {
  return text.replace(/\n+/g, '\n').trim();
}

function longDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
