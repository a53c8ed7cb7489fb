import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import type { Mail } from './servers/mail/build-mail.ts';
import { ODD_CUSTOMERS, ODD_MAILS } from './servers/mail/odd-mails.ts';
import { startRoundcube, type Webmail } from './servers/roundcube/start-roundcube.ts';
import { grantSite } from './support/grant-site.ts';
import { importSample, today } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { whoIsShown } from './support/who-is-shown.ts';
import { squeezed, wordsOf } from './support/words-of.ts';
import { roundcube } from './surfaces/roundcube.ts';
import { sidePanel } from './surfaces/side-panel.ts';

const CUSTOMER = ODD_MAILS.bothForms.from;
const SUBJECT = 'Re: Delivery last week';
const ASKED = 'Please call me about the open invoices.';

const editors = [
  { name: 'plain text', htmlEditor: false },
  { name: 'HTML', htmlEditor: true },
];

describe.each(editors)('a real Roundcube writing $name', ({ htmlEditor }) => {
  let webmail: Webmail;
  let extension: Extension;

  beforeAll(async () => {
    [webmail, extension] = await Promise.all([startRoundcube({ htmlEditor }), launchExtension()]);
  }, 300_000);

  afterAll(async () => {
    await extension?.close();
    await webmail?.stop();
  });

  it('confirms a call: granted by the user, inserted, sent by hand, received word for word, seen and filed', async () => {
    await importSample(extension);
    for (const odd of Object.values(ODD_MAILS)) await webmail.deliver(odd);
    await webmail.deliver({
      from: CUSTOMER,
      subject: SUBJECT,
      text: ASKED,
    });

    // Nothing runs there until the user grants the site in the options page.
    const mail = roundcube(await extension.context.newPage(), webmail);
    await mail.logIn();
    await mail.openMail(SUBJECT);
    expect(await mail.page.locator('per-our-call').count()).toBe(0);
    const sites = await grantSite(extension, webmail.url);

    // The tab that was open already is served at once: the panel beside it shows the customer.
    await mail.page.bringToFront();
    await expect.poll(() => mail.page.locator('per-our-call').count()).toBe(1);
    const panel = sidePanel(await openPanel(extension, mail.page));
    await expect.poll(() => panel.accountName.textContent()).toBe('Northwind Traders');
    // Who is on the page does not depend on the editor.
    for (const [odd, { subject, from }] of Object.entries<Mail>(htmlEditor ? {} : ODD_MAILS)) {
      await mail.openMail(subject || from.address);
      await expect
        .poll(() => whoIsShown(panel), { message: odd })
        .toBe(ODD_CUSTOMERS[odd as keyof typeof ODD_MAILS]);
    }
    await mail.openMail(SUBJECT);
    await expect.poll(() => whoIsShown(panel)).toBe('Northwind Traders');

    // In HTML it is an answer, whose editor comes a moment after its page.
    if (htmlEditor) {
      await mail.reply.click();
      await expect.poll(() => mail.bodyText(htmlEditor)).toContain(ASKED);
      await expect.poll(() => whoIsShown(panel)).toBe('Northwind Traders');
    }
    await panel.logCall.click();
    await panel.callOutcome.selectOption('promised');
    await panel.promiseAmount.fill('2,400.00');
    await panel.promiseDate.fill(addDays(today(), 9));
    await panel.saveAndWrite.click();

    // The draft stands above the mail it answers, else in a new mail that Roundcube opens, addressed and word for word.
    await mail.composeSubject.waitFor();
    const written = squeezed(await panel.draftBody.inputValue());
    const expectWritten = (text: string) => {
      const [above, below] = squeezed(text).split(written);
      expect(above).toBe('');
      expect(below).toEqual(htmlEditor ? expect.stringContaining(ASKED) : '');
    };
    await expect.poll(() => mail.bodyText(htmlEditor)).toContain('2,400.00 USD');
    await expect.poll(() => mail.page.locator('#_to').inputValue()).toContain(CUSTOMER.address);
    expectWritten(await mail.bodyText(htmlEditor));

    // A person presses Send; the mail arrives, lies in Sent, and the extension has seen it go.
    await mail.send.click();
    const received = await webmail.waitForMail((one) => one.recipients.includes(CUSTOMER.address), 60_000);
    expect(received.subject).toBe(htmlEditor ? SUBJECT : expectedSubject());
    expectWritten(htmlEditor ? wordsOf(received.html ?? '') : received.text);
    await expect.poll(() => webmail.sentFolder().then((mails) => mails.length)).toBe(1);
    await panel.draftFiled.waitFor();
    await panel.page.getByRole('button', { name: 'Back to the account' }).click();
    await panel.tab('Log').click();
    await expect.poll(() => panel.log.first().innerText()).toContain('Confirmation sent');
    expect(webmail.received()).toHaveLength(1);

    // Taken back, the site is left alone.
    await sites.page.bringToFront();
    await sites.siteRemove.click();
    await expect.poll(() => sites.siteRows.count()).toBe(0);
    await mail.page.bringToFront();
    // Roundcube goes back to its list by itself after sending: two ways at once would stop each other.
    await mail.list.waitFor();
    await mail.page.goto(webmail.url);
    await mail.openMail(SUBJECT);
    await mail.page.waitForTimeout(1000);
    expect(await mail.page.locator('per-our-call').count()).toBe(0);
  });
});

function expectedSubject(): string {
  const on = new Date(`${today()}T00:00:00Z`);
  const format = new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `Our phone call on ${format.format(on)}`;
}
