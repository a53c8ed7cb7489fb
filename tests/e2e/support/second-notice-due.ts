import { addDays, instantAt } from '../../../lib/domain/day.ts';
import { buildMail } from '../../support/build-mail.ts';
import type { Mailbox } from '../../support/mailbox/mailbox-page.ts';
import { sampleMailbox } from '../../support/sample-book/sample-book.ts';
import { type Rows, sampleRows } from '../../support/sample-book/sample-rows.ts';
import { today, ZONE } from './import-sample.ts';

/** Late enough for a second notice: the friendly reminder went out twelve days ago and stayed without an answer. */
export const LATE = { name: 'Contoso Bakery', address: 'accounts@contoso-bakery.example', mail: 'Our order' };

/** The sample's book on the day on which Contoso's second notice is due. */
export function secondNoticeDue(): Rows {
  const rows = sampleRows({ today: today(), zone: ZONE });
  const account = found(rows.accounts, ({ name }) => name === LATE.name);
  const contact = found(rows.contacts, ({ accountId }) => accountId === account.id);
  const item = found(rows.items, ({ number }) => number === 'INV-1069');
  const reminded = buildMail({
    id: 'sample-reminded',
    accountId: String(account.id),
    contactId: String(contact.id),
    zone: ZONE,
    at: instantAt(ZONE, addDays(today(), -12), 10, 5),
    to: [LATE.address],
    subject: 'A short note from Harbor Supply Co.',
    levelId: 'friendly-reminder',
    items: [
      {
        itemId: String(item.id),
        levelId: 'friendly-reminder',
        open: { amount: Number(item.openAmount ?? 31_000), currency: 'USD' },
      },
    ],
    purpose: 'reminder',
    confirmsId: null,
  });
  return { ...rows, activities: [...(rows.activities ?? []), reminded] };
}

/** The sample's mailbox with a mail of Contoso's, so that the panel opens at that customer. */
export function mailboxWithLate(): Mailbox {
  const mailbox = sampleMailbox(today());
  const [first] = mailbox.mails;
  if (!first) throw new Error('The sample mailbox has changed');
  const mail = {
    ...first,
    id: 'FMfcgzQContosoFFFF',
    key: '1848000000000000006',
    from: { name: 'Sam Ortiz', address: LATE.address },
    subject: LATE.mail,
    text: 'Hi Dana,\n\nthe crates came, all is well.\n\nSam',
  };
  return { ...mailbox, mails: [...mailbox.mails, mail] };
}

function found(
  rows: readonly unknown[] | undefined,
  fits: (row: Readonly<Record<string, unknown>>) => boolean,
): Readonly<Record<string, unknown>> {
  const row = (rows as readonly Readonly<Record<string, unknown>>[] | undefined)?.find(fits);
  if (!row) throw new Error('The sample book has changed');
  return row;
}
