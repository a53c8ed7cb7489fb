import { asSentence } from '../shared/text.ts';

/** What a text that others may hear is made from. */
export interface QuietFacts {
  readonly us: { readonly firm: string; readonly person: string; readonly phone: string };
  /** "weekdays from 9:00 to 17:00"; empty: not said. */
  readonly goodTimes: string;
  /** Never said: the account's invoice numbers and currencies. */
  readonly numbers: readonly string[];
  readonly currencies: readonly string[];
}

const WORDS_OF_DEBT =
  /\b(debts?|debtors?|indebted|owe[sd]?|owing|over-?due|past[ -]due|unpaid|outstanding|arrears|invoic\w*|bills|billing|payments?|paid|pays?|payables?|receivables?|collect\w*|recover(y|ies)|credit\w*|balances?|instal\w*|dun(ning)?|remind\w*|final notice|legal\w*|lawyers?|attorneys?|court|inkasso|mahn\w*|rechnung\w*|factoring)\b/i;

const IN_OTHER_LANGUAGES =
  /(?<!\p{L})(?:zahl(?:en|ung\p{L}*)|schuld\p{L}*|forderung\p{L}*|(?:über)?fällig\p{L}*|betr(?:ag|äge)\p{L}*|factur\p{L}*|pa(?:yer|iement\p{L}*)|impay\p{L}*|dettes?|créanc\p{L}*|échéance\p{L}*|recouvre\p{L}*|pag(?:ar|os?)|impagad\p{L}*|deud\p{L}*|vencid\p{L}*|venc[eí]\p{L}*|cobr(?:o|os|anzas?)|moros\p{L}*)(?!\p{L})/iu;

// An amount is known by its shape or by the currency beside it; a code alone may be part of a firm's name.
const MONEY = [
  /[$€£¥₹₽₩₺₪]/,
  /\d\s?[A-Z]{3}\b|\b[A-Z]{3}\s?\d/,
  /\d\s?(?:euros?|eur|usd|gbp|chf|cad|aud|jpy|inr|dollars?|pounds?|francs?|cents?|yen|rupees?)\b/i,
  /\d[.,' ]\d{3}\b|\d[.,]\d{2}\b/,
];

const PHONE = /^\+?[\d\s()./-]+(?:(?:,?\s*(?:ext\.?|x|extension))\s?\d+)?$/i;

/** A firm's or person's name as others may hear it; empty where the name itself tells what the call is about. */
export function quietName(name: string): string {
  const plain = name.trim();
  return isTelling(plain) ? '' : plain;
}

function isTelling(text: string): boolean {
  return WORDS_OF_DEBT.test(text) || IN_OTHER_LANGUAGES.test(text) || MONEY.some((shape) => shape.test(text));
}

/** Only what can be dialled: whatever else was typed into the settings is not read out to an answering machine. */
export function quietPhone(phone: string): string {
  return PHONE.test(phone.trim()) ? phone.trim() : '';
}

/**
 * Says more than others may hear (P18, rule US6): a word of debt, an amount, a currency or an invoice number. The number
 * to ring and the hours are what the text is for; they are left out of the search.
 */
export function saysTooMuch(text: string, { us, goodTimes, numbers, currencies }: QuietFacts): boolean {
  const times = isTelling(goodTimes.replace(/\d?\d[:.]\d\d/g, '')) ? '' : goodTimes;
  const said = without(without(text, quietPhone(us.phone)), times);
  if (isTelling(said)) return true;
  return [...numbers.filter((number) => /\d/.test(number)), ...currencies].some((word) =>
    holdsWord(said, word.trim()),
  );
}

function without(text: string, part: string): string {
  return part === '' ? text : text.split(part).join(' … ');
}

function holdsWord(text: string, word: string): boolean {
  if (word === '') return false;
  const exact = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${exact}(?![\\p{L}\\d])`, 'iu').test(text);
}

/**
 * The limited-content message of rule US6, for everybody: the firm's name where it tells nothing, a request to call back,
 * a name, a number, good times; nobody is named but ourselves, for who hears it is not known. What would say too much is
 * left out, down to the shortest form.
 */
export function voicemailText(facts: QuietFacts): string {
  const { us, goodTimes } = facts;
  const person = quietName(us.person);
  const firm = quietName(us.firm);
  const phone = quietPhone(us.phone);
  const forms = [
    message({ person, firm, phone, times: goodTimes }),
    message({ person, firm, phone, times: '' }),
    message({ person, firm: '', phone, times: '' }),
  ];
  return forms.find((form) => !saysTooMuch(form, facts)) ?? SHORTEST;
}

const SHORTEST = 'Hello. Please call me back. Thank you, and have a good day.';

interface Parts {
  readonly person: string;
  readonly firm: string;
  readonly phone: string;
  readonly times: string;
}

function message({ person, firm, phone, times }: Parts): string {
  const who = [person, firm].filter((word) => word !== '').join(' from ');
  const at = phone === '' ? '' : ` at ${phone}`;
  return [
    asSentence(who === '' ? 'Hello' : `Hello, this is ${who}`),
    `Please call me back${at}.`,
    times === '' ? '' : `You can reach me ${times}.`,
    'Thank you, and have a good day.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
