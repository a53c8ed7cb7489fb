import type { OpenItem } from '../domain/open-item.ts';
import { type SearchText, searchText } from '../domain/search-text.ts';
import { mailWords, numberWord, phoneWord, searchWords } from '../domain/search-words.ts';
import type { AccountRecords } from '../storage/read-account-records.ts';

/** Of a customer of thousands of invoices the newest are found. */
const MOST_ITEMS = 500;

/**
 * What an account is found by: its name, its people, their addresses and numbers, its customer number, its invoices and
 * order numbers, paid ones too. What an account that it pays for owes is found with that account.
 */
export function searchProjection({ account, contacts, items }: AccountRecords): SearchText {
  const own = items.filter(({ accountId }) => accountId === account.id).sort(newestFirst);
  const numbers = [
    ...account.external.filter(isCustomerNumber).map(({ key }) => numberWord(key)),
    ...contacts.flatMap(({ phones }) => phones.map(({ number }) => phoneWord(number))),
    ...own
      .slice(0, MOST_ITEMS)
      .flatMap(({ number, orderNumber }) => [numberWord(number), numberWord(orderNumber ?? '')]),
  ];
  return searchText(account.id, {
    name: searchWords(account.name),
    texts: [
      ...contacts.flatMap(({ name, emails }) => [
        ...searchWords(name ?? ''),
        ...emails.flatMap(({ address }) => mailWords(address)),
      ]),
      ...searchWords(account.postalAddress ?? ''),
    ],
    numbers: numbers.filter((number) => number !== ''),
  });
}

/** Import files key a customer by its number and by its name; the name is found as a name. */
function isCustomerNumber({ system }: { readonly system: string }): boolean {
  return system.endsWith('-id');
}

function newestFirst(a: OpenItem, b: OpenItem): number {
  return (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '') || b.id.localeCompare(a.id);
}
