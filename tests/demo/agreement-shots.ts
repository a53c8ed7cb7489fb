import type { Locator, Page } from 'playwright-core';
import { addDays } from '../../lib/domain/day.ts';
import { today } from '../e2e/support/import-sample.ts';
import type { Extension } from '../e2e/support/launch-extension.ts';
import { openPanel } from '../e2e/support/open-panel.ts';
import { mailboxWithLate } from '../e2e/support/second-notice-due.ts';
import { gmail } from '../e2e/surfaces/gmail.ts';
import { sidePanel } from '../e2e/surfaces/side-panel.ts';
import type { Mailbox } from '../support/mailbox/mailbox-page.ts';
import { sampleMailbox } from '../support/sample-book/sample-book.ts';

export type Shoot = (name: string, page: Page) => Promise<void>;
type Panel = ReturnType<typeof sidePanel>;

const PROMISING = 'Your invoice';

/** The sample's mailbox, and a mail of today in which Fabrikam names a sum and a day. */
export function demoMailbox(): Mailbox {
  const mailbox = mailboxWithLate();
  const [, fabrikam] = sampleMailbox(today(), 0).mails;
  if (!fabrikam) throw new Error('The sample mailbox has changed');
  const on = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const day = on.format(new Date(`${addDays(today(), 11)}T00:00:00Z`));
  const promising = {
    ...fabrikam,
    id: 'FMfcgzQPromiseEEEE',
    key: '1848000000000000005',
    subject: PROMISING,
    text: `Hi Dana,\n\nsorry for the wait. We will pay 845.25 on ${day}.\n\nJo`,
  };
  return { ...mailbox, mails: [...mailbox.mails, promising] };
}

/** A part in question, then instalments: the card of a call, from the account, with "refused" on it. */
export async function cardOfEveryKind(panel: Panel, shoot: Shoot): Promise<void> {
  const by = (id: string) => panel.page.getByTestId(id);
  await panel.callOutcome.selectOption('promised');
  await by('plan-add').click();
  await by('plan-first').fill(addDays(today(), 12));
  await by('plan-table').waitFor();
  await shoot('call-card-plan', panel.page);
  await panel.page.getByRole('button', { name: 'Remove the payment plan' }).click();
  await panel.callOutcome.selectOption('disputes');
  await by('dispute-text').fill('Four of the boards came split.');
  // About the newer one: the older is paid below as it was promised, and what is complained about is not thanked for.
  await by('dispute-invoices').click();
  await by('dispute-fields').getByRole('checkbox').first().uncheck();
  await by('dispute-invoices').click();
  await by('dispute-part').click();
  await by('dispute-amount').fill('180.00');
  await shoot('call-card-complaint', panel.page);
  await panel.saveOnly.click();
  await panel.nextContact.waitFor();
}

/** What was agreed for which day, then the money, the thanks for it, and how the log tells it. */
export async function followingThrough(panel: Panel, shoot: Shoot): Promise<void> {
  const by = (id: string) => panel.page.getByTestId(id);
  await panel.tab('Agreements').click();
  await toTheTop(panel.tab('Agreements'));
  await shoot('agreements-calendar', panel.page);
  await by('payment-seen').first().click();
  await by('payment-amount').first().fill('1,200.00');
  await shoot('payment-seen', panel.page);
  await by('payment-save').click();
  await panel.page.getByLabel('Dismiss').click();
  await by('thanks-write').first().click();
  await panel.draftBody.waitFor();
  await shoot('thank-you', panel.page);
  await panel.back.click();
  await panel.tab('Log').click();
  const call = panel.log.filter({ hasText: 'promised to pay' }).first();
  await call.getByRole('button').first().click();
  await toTheTop(call);
  await shoot('log-details', panel.page);
}

/** A promise that stands in the mail that is read. */
export async function foundInMail(extension: Extension, shoot: Shoot): Promise<void> {
  const mail = gmail(await extension.context.newPage());
  await mail.openMail(PROMISING);
  await mail.page.locator('per-our-call').waitFor();
  const panel = sidePanel(await openPanel(extension, mail.page));
  await panel.page.getByTestId('promise-in-mail').waitFor();
  await toTheTop(panel.page.getByTestId('promise-in-mail'));
  await shoot('promise-in-mail', panel.page);
  await mail.page.close();
}

/** As far up as it goes, clear of what stays in view. */
async function toTheTop(part: Locator): Promise<void> {
  await part.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 16));
}
