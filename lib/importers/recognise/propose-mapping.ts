import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { ColumnName } from '../../domain/column-name.ts';
import type { Instant } from '../../domain/day.ts';
import type { RawRow } from '../raw-table.ts';
import { assignColumns } from './assign-columns.ts';
import { columnSamples } from './column-samples.ts';
import { foldCaption, signatureOf } from './fold-caption.ts';
import { guessByValues } from './guess-by-values.ts';
import { isOfPayments, paymentNames } from './propose-mapping-payments.ts';

interface UnknownList {
  readonly captions: readonly string[];
  /** The rows below the captions. */
  readonly rows: readonly RawRow[];
  /** What the list is called until the user names it. */
  readonly label: string;
  readonly now: Instant;
}

/** Our guess at a list nobody knows: captions first, in seven languages, then what the values look like. */
export function proposeMapping({ captions, rows, label, now }: UnknownList): ColumnMapping {
  const samples = columnSamples(rows, captions.length);
  const guessed = settleNames(guessByValues(assignColumns(captions, samples), samples), captions);
  const isPayments = isOfPayments(guessed, captions, rows);
  const all = isPayments ? paymentNames(guessed, captions) : guessed;
  const holds = isPayments ? 'payments' : holdsOf(all);
  const names =
    holds === 'open-items' ? all : all.map((name) => (name && OF_INVOICES.has(name) ? null : name));
  return {
    signature: signatureOf(captions),
    label,
    holds,
    columns: captions.map((caption, at) => ({ caption, name: names[at] ?? null })),
    dateOrder: null,
    decimal: null,
    currency: null,
    isPerLine: holds === 'open-items' && isPerLine(names, rows),
    savedAt: now,
  };
}

/** Words that only an invoice has: elsewhere the columns are about something else. */
const OF_INVOICES: ReadonlySet<ColumnName> = new Set(['description', 'orderNumber']);

/** Whether enough is known to read the list: who owes and how much, or who is to be reached and where. */
export function isEnough({ columns, holds }: ColumnMapping): boolean {
  const has = (...names: ColumnName[]) => columns.some(({ name }) => name !== null && names.includes(name));
  const who = has('customer', 'customerId', 'company');
  if (holds === 'contacts') return who && has('email', 'phone', 'phones', 'mobile');
  if (holds === 'payments') return who && has('total', 'paid', 'unapplied', 'credit', 'lineAmount');
  return who && has('open', 'total', 'debit', 'lineAmount', 'unapplied');
}

type Names = readonly (ColumnName | null)[];

/** A firm's name is the customer where no column is called so, and a plain name beside a firm's is its person. */
function settleNames(names: Names, captions: readonly string[]): Names {
  const renamed = (changes: Partial<Record<ColumnName, ColumnName>>) =>
    names.map((name) => (name && changes[name]) ?? name);
  const customer = captions[names.indexOf('customer')];
  const isPlain = customer !== undefined && PLAIN.has(foldCaption(customer));
  if (names.includes('company') && (customer === undefined || (isPlain && !names.includes('person'))))
    return renamed({ company: 'customer', customer: 'person' });
  return customer === undefined ? renamed({ person: 'customer' }) : names;
}

/** Captions that may name a firm or its person. */
const PLAIN = new Set([
  'name',
  'full name',
  'contact',
  'contact name',
  'kontakt',
  'nom',
  'nombre',
  'naam',
  'nome',
]);

function holdsOf(names: Names): Exclude<ColumnMapping['holds'], 'payments'> {
  const has = (...some: ColumnName[]) => some.some((name) => names.includes(name));
  const figures = has('open', 'total', 'debit', 'lineAmount');
  if (figures && has('number', 'issuedOn', 'dueOn', 'settledOn')) return 'open-items';
  const reach = has('email', 'phone', 'phones', 'mobile', 'street', 'billAddress', 'city', 'postalCode');
  return figures && !reach ? 'open-items' : reach || !figures ? 'contacts' : 'open-items';
}

/** One number on several rows of one customer, with a column of what was sold or of the line's amount. */
function isPerLine(names: Names, rows: readonly RawRow[]): boolean {
  const number = names.indexOf('number');
  const customer = Math.max(names.indexOf('customer'), names.indexOf('customerId'));
  if (number < 0) return false;
  const keys = rows
    .filter(({ cells }) => (cells[number] ?? '').trim() !== '')
    .map(({ cells }) => `${cells[number]}|${cells[customer] ?? ''}`);
  return names.includes('lineAmount') && new Set(keys).size < keys.length;
}
