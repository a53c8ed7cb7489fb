import { closeness } from '../shared/closeness.ts';
import type { Account } from './account.ts';
import type { Contact } from './contact.ts';
import type { OpenItem } from './open-item.ts';
import { mailWords, numberWord, phoneWord, searchWords } from './search-words.ts';

export interface SearchedRecords {
  readonly account: Account;
  readonly contacts: readonly Contact[];
  readonly items: readonly OpenItem[];
}

/** Something on record, as it is shown and as it is found. */
interface Trace {
  readonly shown: string;
  readonly words: readonly string[];
}

/** Of two slips in one word the word is still known. */
const MOST_SLIPS = 2;

/**
 * What an account was found by where that is not its name: "Invoice INV-1042", "mary@north.example". `null`: all words stand
 * in the name.
 */
export function foundBy(records: SearchedRecords, words: readonly string[]): string | null {
  const names = searchWords(records.account.name);
  const elsewhere = words.filter((word) => !names.some((name) => name.includes(word)));
  if (elsewhere.length === 0) return null;
  const traces = tracesOf(records);
  const slipped = (word: string) => names.some((name) => closeness(word, name, MOST_SLIPS));
  for (const fits of [isWhole, begins, holds]) {
    const trace = traces.find((one) => elsewhere.some((word) => one.words.some((own) => fits(own, word))));
    if (trace) return trace.shown;
  }
  const mistyped = elsewhere.filter((word) => !slipped(word));
  const close = (own: string) => mistyped.some((word) => closeness(word, withoutLead(own, word), MOST_SLIPS));
  return traces.find((one) => one.words.some(close))?.shown ?? null;
}

const isWhole = (own: string, word: string) => own === word;
const begins = (own: string, word: string) => own.startsWith(word);
const holds = (own: string, word: string) => own.includes(word);

/** What stands before the digits of a number is not typed. */
function withoutLead(own: string, word: string): string {
  return /^[0-9]/.test(word) ? own.replace(/^[^0-9]+/, '') : own;
}

const CALLED: Readonly<Record<OpenItem['kind'], string>> = {
  invoice: 'Invoice',
  'credit-memo': 'Credit note',
  'unapplied-cash': 'Payment',
};

function tracesOf({ account, contacts, items }: SearchedRecords): Trace[] {
  const address = account.postalAddress;
  return [
    ...contacts.flatMap(({ name, emails, phones }) => [
      ...(name === null ? [] : [{ shown: name, words: searchWords(name) }]),
      ...emails.map(({ address: mail }) => ({ shown: mail, words: mailWords(mail) })),
      ...phones.map(({ number }) => ({ shown: number, words: [phoneWord(number)] })),
    ]),
    ...items.map(({ kind, number }) => ({ shown: `${CALLED[kind]} ${number}`, words: [numberWord(number)] })),
    ...items.flatMap(({ orderNumber }) =>
      orderNumber === null ? [] : [{ shown: `Order ${orderNumber}`, words: [numberWord(orderNumber)] }],
    ),
    ...account.external
      .filter(({ system }) => system.endsWith('-id'))
      .map(({ key }) => ({ shown: `Customer number ${key}`, words: [numberWord(key)] })),
    ...(address === null ? [] : [{ shown: address.replace(/\s*\n\s*/g, ', '), words: searchWords(address) }]),
  ];
}
