import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Id } from '../domain/id.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { numberOf } from './agreed-words.ts';
import { type LetterWords, letterWords } from './letter-words.ts';
import { askedFor, listed } from './listed-items.ts';
import { speechOf } from './text-data.ts';
import type { TextFacts } from './text-facts.ts';

export interface StatementRow {
  readonly itemId: Id;
  readonly number: string;
  readonly date: string;
  readonly due: string;
  readonly order: string;
  readonly amount: string;
  readonly open: string;
  /** The part under review, in a sentence; empty: none is. */
  readonly remark: string;
}

/** The invoices of a letter or a mail as a table (E9, E10). */
export interface LetterStatement {
  readonly words: LetterWords;
  readonly rows: readonly StatementRow[];
  /** Only where one of them has an order number is there a column of them. */
  readonly hasOrders: boolean;
  /** One for each currency, never added across. */
  readonly totals: readonly { readonly label: string; readonly open: string }[];
}

type StatementFacts = Pick<
  TextFacts,
  'items' | 'underReview' | 'paysFor' | 'language' | 'account' | 'settings'
>;

/** What is asked for, invoice by invoice: the same sums as the text above it says. */
export function letterStatement(facts: StatementFacts): LetterStatement {
  const speech = speechOf(facts);
  const { locale } = speech;
  const words = letterWords(facts.language ?? 'en');
  const items = listed(speech.items, facts);
  const row = (item: OpenItem): StatementRow => {
    const part = facts.underReview.find(({ itemId }) => itemId === item.id);
    return {
      itemId: item.id,
      number: numberOf(item, speech.words),
      date: item.issuedOn ? formatDay(item.issuedOn, locale) : '',
      due: item.dueOn ? formatDay(item.dueOn, locale) : words.asAgreed,
      order: item.orderNumber ?? '',
      amount: item.total ? formatMoney(item.total, locale) : '',
      open: formatMoney(askedFor(item, facts), locale),
      remark: part ? words.underReview(formatMoney(part.amount, locale)) : '',
    };
  };
  const totals = sumByCurrency(items.map((item) => askedFor(item, facts)));
  return {
    words,
    rows: items.map(row),
    hasOrders: items.some(({ orderNumber }) => orderNumber !== null && orderNumber !== ''),
    totals: totals.map((sum) => ({ label: words.total(sum.currency), open: formatMoney(sum, locale) })),
  };
}

/** One or two invoices stand in the text; more are easier to check as a table. */
export function isTableBetter(statement: LetterStatement | null): boolean {
  return (statement?.rows.length ?? 0) > 2;
}

/** The table as plain lines, for a mail (E10). */
export function statementLines({ words, rows, totals }: LetterStatement): string {
  const lines = rows.map(({ number, due, open, remark }) => {
    const line = `- ${number}, ${words.due}: ${due}, ${words.open}: ${open}`;
    return remark === '' ? line : `${line} (${remark})`;
  });
  const sums = totals.map(({ label, open }) => `${label}: ${open}`);
  return [`${words.statement}:`, ...lines, '', ...sums].join('\n');
}

/** A text with its statement at the end, once: where it stands already nothing is added. */
export function withStatement(body: string, statement: LetterStatement): string {
  if (hasStatement(body, statement)) return body;
  return `${body.trimEnd()}\n\n${statementLines(statement)}`;
}

/** By its heading: who has changed its lines since keeps them so. */
export function hasStatement(body: string, { words }: LetterStatement): boolean {
  return body.split('\n').some((line) => line.trim() === `${words.statement}:`);
}
