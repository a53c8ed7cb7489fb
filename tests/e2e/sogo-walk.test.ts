import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import type { Mail } from './servers/mail/build-mail.ts';
import { ODD_CUSTOMERS, ODD_MAILS } from './servers/mail/odd-mails.ts';
import type { Webmail } from './servers/mail/serve-webmail.ts';
import { startSogo } from './servers/sogo/start-sogo.ts';
import { grantSite } from './support/grant-site.ts';
import { importSample, today } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { whoIsShown } from './support/who-is-shown.ts';
import { squeezed, wordsOf } from './support/words-of.ts';
import { sidePanel } from './surfaces/side-panel.ts';
import { sogo } from './surfaces/sogo.ts';

const { address } = ODD_MAILS.bothForms.from;

const cases = [
  {
    name: 'an answer in HTML over the page',
    inbox: 'Inbox',
    mails: ODD_MAILS,
    answers: true,
    options: { htmlEditor: true },
  },
  {
    name: 'a new mail in plain text, in German, for a user who wants windows',
    inbox: 'Posteingang',
    mails: { forwarded: ODD_MAILS.forwarded, nameIsAnotherAddress: ODD_MAILS.nameIsAnotherAddress },
    answers: false,
    options: { composeWindow: 'popup', language: 'German' },
  },
] as const;

describe.each(cases)('a real SOGo writing $name', ({ inbox, mails, answers, options }) => {
  let webmail: Webmail;
  let extension: Extension;
  let mail: ReturnType<typeof sogo>;
  let panel: ReturnType<typeof sidePanel>;

  beforeAll(async () => {
    [webmail, extension] = await Promise.all([startSogo(options), launchExtension()]);
    await importSample(extension);
    for (const one of Object.values(ODD_MAILS)) await webmail.deliver(one);
    await grantSite(extension, webmail.url);
    mail = sogo(await extension.context.newPage(), webmail);
    await mail.logIn();
  }, 300_000);

  afterAll(async () => {
    await extension?.close();
    await webmail?.stop();
  });

  it('names the right customer of each mail, or nobody', async () => {
    await expect.poll(() => mail.page.title()).toContain(inbox);
    await mail.openMail(ODD_MAILS.bothForms);
    await expect.poll(() => mail.page.locator('per-our-call').count()).toBe(1);
    panel = sidePanel(await openPanel(extension, mail.page));
    for (const [odd, one] of Object.entries<Mail>(mails)) {
      await mail.openMail(one);
      await expect.poll(() => mail.subject.textContent()).toBe(one.subject);
      await expect
        .poll(() => whoIsShown(panel), { message: odd })
        .toBe(ODD_CUSTOMERS[odd as keyof typeof ODD_MAILS]);
    }
  });

  it('confirms a call: inserted, sent by hand, received word for word, seen and filed', async () => {
    const { compose } = mail;
    await mail.openMail(ODD_MAILS.bothForms);
    await expect.poll(() => whoIsShown(panel)).toBe('Northwind Traders');
    if (answers) {
      await mail.reply.click();
      await compose.html.getByText('Which invoice do you mean?').waitFor();
    }
    await panel.logCall.click();
    await panel.callOutcome.selectOption('promised');
    await panel.promiseAmount.fill('2,400.00');
    await panel.promiseDate.fill(addDays(today(), 9));
    await panel.saveAndWrite.click();

    // The draft stands in the answer above the mail it answers, else in a new mail that SOGo opens, addressed.
    const bodyText = async () =>
      answers ? wordsOf(await compose.html.innerHTML()) : compose.plainText.inputValue();
    await compose.subject.waitFor();
    const draftLines = (await panel.draftBody.inputValue()).split('\n').map((line) => line.trim());
    const written = squeezed(draftLines.join('\n'));
    const subject = answers ? 'Re: Invoice INV-1042' : await panel.draftSubject.inputValue();
    await expect.poll(bodyText).toContain('2,400.00 USD');
    await expect.poll(() => compose.recipients.allInnerTexts()).toEqual([expect.stringContaining(address)]);
    await expect.poll(() => compose.subject.inputValue()).toBe(subject);
    await expect.poll(async () => around(written, await bodyText()).map(Boolean)).toEqual([false, answers]);

    // A person presses Send; the mail arrives, lies in Sent, and the extension has seen it go.
    await compose.send.click();
    const received = await webmail.waitForMail((one) => one.recipients.includes(address), 60_000);
    expect(received.subject).toBe(subject);
    expect(received.email.from).toMatchObject({ name: 'Bob Baker', address: 'bob@ourfirm.example' });
    expect(received.html !== undefined).toBe(answers);
    expect(around(written, received.html ? wordsOf(received.html) : received.text)).toEqual([
      '',
      answers ? expect.stringContaining('Which invoice do you mean?') : '',
    ]);
    // Who reads plain text reads the same lines: SOGo makes that part itself.
    const lines = draftLines.filter(Boolean);
    const plain = received.text.split('\n').map((line) => line.trim());
    expect(plain.filter((line) => lines.includes(line))).toEqual(lines);
    await expect.poll(async () => (await webmail.sentFolder()).length).toBe(1);
    expect((await webmail.sentFolder())[0]).toContain(received.email.messageId);
    await panel.draftFiled.waitFor();
    await panel.back.click();
    await panel.tab('Log').click();
    await expect.poll(() => panel.log.first().innerText()).toContain('Confirmation sent');
    expect(webmail.received()).toHaveLength(1);
  });
});

/** What stands above and below the text. */
function around(text: string, whole: string): string[] {
  return squeezed(whole)
    .split(text)
    .map((part) => part.trim());
}
