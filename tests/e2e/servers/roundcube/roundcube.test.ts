import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, openBrowser } from '../mail/open-browser.ts';
import type { ReceivedMail } from '../mail/smtp-receiver.ts';
import { startRoundcube, type Webmail } from './start-roundcube.ts';

const INSTALL_LIMIT_MS = 300_000;
const CUSTOMER = { name: 'Mary Adams', address: 'mary.adams@northwind.example' };

// Longer than a line of format=flowed, with letters and signs that need an encoding.
const BODY = [
  'Dear Mary,',
  '',
  'our invoice INV-1042 over 1.234,50 € is open since 14 October – could you tell us when Müller & Søn will pay it, please?',
  'Thank you',
  'Bob',
].join('\n');

const editors = [
  { name: 'the plain text editor', htmlEditor: false, type: typePlainText, readBody: readPlainText },
  { name: 'the HTML editor', htmlEditor: true, type: typeHtml, readBody: readHtml },
];

describe.each(editors)('a mail answered in $name', ({ htmlEditor, type, readBody }) => {
  let webmail: Webmail;
  let browser: Browser;

  beforeAll(async () => {
    webmail = await startRoundcube({ htmlEditor });
    browser = await openBrowser();
  }, INSTALL_LIMIT_MS);

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it('arrives word for word and lies in Sent', async () => {
    await webmail.deliver({
      from: CUSTOMER,
      subject: 'Re: Invoice INV-1042',
      text: 'Which invoice do you mean?',
    });

    const { page } = browser;
    await page.goto(webmail.url);
    await page.fill('#rcmloginuser', webmail.user.address);
    await page.fill('#rcmloginpwd', webmail.user.password);
    await page.click('#rcmloginsubmit');
    await page.click('#messagelist tr.message');

    const sender = `.header-summary .rcmContactAddress[title="${CUSTOMER.address}"]`;
    await page.frameLocator('#messagecontframe').locator(sender).waitFor();
    await page.click('a.reply:visible:not(.disabled)');
    await page.locator('#compose-subject').waitFor();
    await type(page, BODY);
    await page.click('button.btn.send');

    const mail = await webmail.waitForMail((one) => one.recipients.includes(CUSTOMER.address), 60_000);
    expect(mail.subject).toBe('Re: Invoice INV-1042');
    expect(mail.email.from).toMatchObject({ name: 'Bob Baker', address: 'bob@ourfirm.example' });
    expect(await readBody(page, mail)).toBe(BODY);
    expect(webmail.received()).toHaveLength(1);

    await expect.poll(() => webmail.sentFolder().then((mails) => mails.length)).toBe(1);
    const [stored = ''] = await webmail.sentFolder();
    const sent = await PostalMime.parse(stored);
    expect(sent.messageId).toBe(mail.email.messageId);
    expect(sent.html).toBe(mail.html);
    expect(sent.text?.trimEnd()).toBe(mail.text.trimEnd());
  });
});

async function typePlainText(page: Page, body: string): Promise<void> {
  await page.fill('#composebody', body);
}

async function readPlainText(_page: Page, mail: ReceivedMail): Promise<string> {
  expect(mail.html).toBeUndefined();
  return mail.text;
}

async function typeHtml(page: Page, body: string): Promise<void> {
  await page.frameLocator('#composebody_ifr').locator('body#tinymce').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  for (const [index, line] of body.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** The HTML part only: in the plain part beside it Roundcube itself writes EUR for € and - for –. */
async function readHtml(page: Page, mail: ReceivedMail): Promise<string> {
  const paragraphs = await page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return [...parsed.querySelectorAll('p')].map((paragraph) => paragraph.textContent);
  }, mail.html ?? '');
  return paragraphs.map((line) => line.replace(/^\u00a0$/, '')).join('\n');
}
