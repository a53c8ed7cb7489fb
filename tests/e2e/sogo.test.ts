import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mail } from './servers/mail/build-mail.ts';
import { ODD_MAILS } from './servers/mail/odd-mails.ts';
import { type Browser, openBrowser } from './servers/mail/open-browser.ts';
import type { Webmail } from './servers/mail/serve-webmail.ts';
import type { ReceivedMail } from './servers/mail/smtp-receiver.ts';
import { type SogoOptions, startSogo } from './servers/sogo/start-sogo.ts';
import { sogo, sogoCompose } from './surfaces/sogo.ts';

// Longer than a line of a mail, with letters and signs that need an encoding.
const BODY = [
  'Dear Mary,',
  '',
  'our invoice INV-1042 over 1.234,50 € is open since 14 October – could you tell us when Müller & Søn will pay it, please?',
  'Thank you',
  'Bob',
].join('\n');

interface Case {
  name: string;
  options: SogoOptions;
  /** The inbox by the name the language gives it. */
  inbox: string;
  type(page: Page): Promise<void>;
  readBody(page: Page, mail: ReceivedMail): Promise<string>;
}

const cases: Case[] = [
  {
    name: 'HTML over the page',
    options: { htmlEditor: true },
    inbox: 'Inbox',
    type: typeHtml,
    readBody: readHtml,
  },
  {
    // Not HTML: on a slow machine SOGo's own window then loses the quoted text in 1 of 10 answers.
    name: 'plain text in a window of its own, German',
    options: { composeWindow: 'popup', language: 'German' },
    inbox: 'Posteingang',
    type: typePlainText,
    readBody: async (_page, mail) => {
      expect(mail.html).toBeUndefined();
      return mail.text.trimEnd();
    },
  },
];

describe.each(cases)('a real SOGo writing $name', ({ options, inbox, type, readBody }) => {
  let webmail: Webmail;
  let browser: Browser;

  beforeAll(async () => {
    webmail = await startSogo(options);
    browser = await openBrowser();
    for (const mail of Object.values(ODD_MAILS)) await webmail.deliver(mail);
    await sogo(browser.page, webmail).logIn();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it('shows its mails in the language of the user', async () => {
    const mail = sogo(browser.page, webmail);
    await expect.poll(() => browser.page.title()).toContain(inbox);
    for (const { from, subject, text, html } of Object.values<Mail>(ODD_MAILS)) {
      await mail.row(subject || from.address).click();
      await expect.poll(() => mail.sender.textContent()).toBe(from.address);
      expect(await mail.subject.textContent()).toBe(subject);
      if (html === undefined) {
        expect(await mail.body.first().innerText()).toContain(text.split('\n').at(-1));
      }
    }
  }, 60_000);

  it('sends an answer word for word and keeps it in Sent', async () => {
    const isPopup = options.composeWindow === 'popup';
    const mail = sogo(browser.page, webmail);
    await mail.row('INV-1043').click();
    await expect.poll(() => mail.subject.textContent()).toBe('Re: Invoice INV-1043');
    const [writing] = await Promise.all([
      isPopup ? browser.context.waitForEvent('page') : browser.page,
      mail.reply.click(),
    ]);
    const compose = sogoCompose(writing);
    await expect.poll(() => compose.subject.inputValue()).toBe('Re: Invoice INV-1043');
    // The mail asked for answers to go there.
    expect(await compose.recipients.allInnerTexts()).toEqual([
      'Northwind payables <payables@northwind.example>',
    ]);
    await type(writing);
    await compose.send.click();

    const received = await webmail.waitForMail(
      (one) => one.recipients.includes('payables@northwind.example'),
      10_000,
    );
    expect(received.subject).toBe('Re: Invoice INV-1043');
    expect(received.email.from).toMatchObject({ name: 'Bob Baker', address: 'bob@ourfirm.example' });
    expect(await readBody(browser.page, received)).toBe(BODY);
    expect(webmail.received()).toHaveLength(1);

    await expect.poll(() => (isPopup ? !writing.isClosed() : compose.subject.isVisible())).toBe(false);
    await expect.poll(async () => (await webmail.sentFolder()).length).toBe(1);
    const [stored] = await webmail.sentFolder();
    expect(stored).toContain(received.email.messageId);
  }, 60_000);
});

/** Filled again when the old text is still there: the first time the field is entered SOGo puts the cursor behind the quoted mail. */
async function typePlainText(page: Page): Promise<void> {
  const { plainText } = sogoCompose(page);
  const fillOnce = async () => {
    await plainText.fill(BODY);
    return plainText.inputValue();
  };
  await expect.poll(fillOnce).toBe(BODY);
}

/** Typed again when it came out wrong: SOGo moves the cursor once more while a slow machine still opens the editor. */
async function typeHtml(page: Page): Promise<void> {
  const { html } = sogoCompose(page);
  // The quoted mail is there once CKEditor has taken over.
  await html.getByText('It was paid on Monday.').waitFor();
  const typeOnce = async () => {
    await html.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    for (const [index, line] of BODY.split('\n').entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    return withoutFillers(await html.innerText());
  };
  await expect.poll(typeOnce, { timeout: 30_000 }).toBe(BODY);
}

async function readHtml(page: Page, mail: ReceivedMail): Promise<string> {
  const text = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const end of body.querySelectorAll('br')) end.replaceWith('\n');
    return body.textContent;
  }, mail.html ?? '');
  return withoutFillers(text);
}

/** CKEditor leaves spaces of no width where the cursor stood, and sends them. */
function withoutFillers(text: string): string {
  return text.replaceAll('\u200b', '').trim();
}
