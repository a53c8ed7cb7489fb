import { foldName } from '../../shared/text.ts';
import type { ContactCandidate } from '../candidates.ts';
import type { ColumnName } from '../formats/format.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedFile, RecognisedRow } from '../recognise/recognised-file.ts';
import { unknownRowSentence } from '../recognise/unknown-row.ts';
import { customerSteps } from '../values/customer-key.ts';
import { postalAddress } from '../values/postal-address.ts';
import { splitEmails } from '../values/split-emails.ts';
import { splitPhones } from '../values/split-phones.ts';
import type { CustomerMention, FileReading } from './file-reading.ts';
import { findAsOf } from './find-as-of.ts';

/** A recognised contact list to customers and people. What cannot be read is left out and said; nothing here is money. */
export function readContacts(recognised: RecognisedFile): FileReading {
  const { file, format } = recognised;
  const problems: ImportProblem[] = [];
  const customers: CustomerMention[] = [];
  const contacts: ContactCandidate[] = [];
  for (const row of recognised.rows) {
    const place = { file, line: row.line };
    if (row.kind === 'unknown')
      problems.push(warnAt(place, `${unknownRowSentence(row, format)} It was left out.`));
    if (row.kind !== 'item') continue;
    const text = (column: ColumnName) => cellOf(recognised.header, row.cells, column);
    const customer = customerSteps(text('customer')).at(-1);
    if (!customer) {
      problems.push(warnAt(place, 'the customer has no name, so the row was left out.'));
      continue;
    }
    const address = postalAddress(text('billAddress')) ?? postalAddress(text('shipAddress'));
    customers.push({ name: customer.name, line: row.line, postalAddress: address });
    const contact = readContact(row, recognised, customer.key);
    problems.push(...contact.unreadable.map((sentence) => warnAt(place, sentence)));
    if (contact.candidate) contacts.push(contact.candidate);
  }
  const asOf = findAsOf(recognised).day;
  return {
    file,
    format,
    usable: true,
    asOf,
    customers,
    items: [],
    contacts,
    checks: [],
    problems,
    currencyAssumed: false,
  };
}

function readContact(row: RecognisedRow, { header, format }: RecognisedFile, accountKey: string) {
  const { emails, unreadable: noEmails } = splitEmails(cellOf(header, row.cells, 'email'));
  const { phones, unreadable: noPhones } = splitPhones(cellOf(header, row.cells, 'phones'));
  const name = cellOf(header, row.cells, 'person').replace(/\s+/g, ' ') || null;
  const unreadable = [
    ...noEmails.map((text) => `${quoted(text)} is not an e-mail address and was left out.`),
    ...noPhones.map((text) => `${quoted(text)} is not a phone number and was left out.`),
  ];
  if (!name && emails.length === 0 && phones.length === 0) return { candidate: null, unreadable };
  // The person is part of the key: when the books name somebody else, that is somebody else.
  const external = [
    { system: `${format.system}-contact`, key: `${accountKey}/${name ? foldName(name) : ''}` },
  ];
  return { candidate: { accountKey, name, emails, phones, external }, unreadable };
}
