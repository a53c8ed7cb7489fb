import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { ColumnName } from '../../domain/column-name.ts';
import { answerWords, askedBy } from '../values/yes-or-no.ts';
import { DECORATION, SUBTOTAL, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { ColumnFacts, Format } from './format.ts';

/** Meanings that may stand in several columns of one list; they are joined. */
export const JOINED: ReadonlySet<ColumnName> = new Set([
  'street',
  'billAddress',
  'shipAddress',
  'email',
  'phones',
  'phone',
  'mobile',
  'otherPhone',
  'description',
  'notes',
]);

/** A list read as the user (or our guess) says, as if it were a known format. Its captions are told by their place. */
export function formatOfMapping(mapping: ColumnMapping, facts: OwnFacts = {}): Format {
  const columns = columnsOf(mapping);
  const has = (...names: ColumnName[]) => columns.some(({ name }) => names.includes(name));
  return {
    id: `own-${mapping.holds}`,
    label: facts.isGuess ? 'Not recognised: read by our guess' : `${mapping.label} (by your columns)`,
    system: 'own',
    systemLabel: 'Your own list',
    ...(facts.isGuess ? { isGuess: true } : {}),
    holds: mapping.holds,
    columns,
    rows: {
      item: itemSets(mapping.holds, has).filter((set) => has(...set)),
      ...(mapping.holds === 'open-items' ? { groups: 'either' as const } : {}),
      ...(mapping.holds === 'contacts' ? {} : { subtotal: SUBTOTAL, total: TOTAL }),
      footer: TIMESTAMP,
      ignore: DECORATION,
      isPerLine: mapping.isPerLine,
      ...(facts.bareTotals ? { bareTotals: facts.bareTotals } : {}),
    },
    ...(mapping.holds === 'open-items' && areCreditNotes(columns) ? CREDIT_NOTES : {}),
    ...statusWords(columns),
    ...(mapping.dateOrder ? { dateOrder: mapping.dateOrder } : {}),
    ...(mapping.currency ? { currency: mapping.currency } : {}),
    where: ['The same list as last time.'],
  };
}

/** Yes and no under "Paid" or "Open" are states of the invoice. */
function statusWords(columns: readonly ColumnFacts[]): Partial<Format> {
  const status = columns.find(({ name }) => name === 'status');
  const asked = status ? askedBy(status.captions[0]) : null;
  if (!asked) return {};
  const kinds = areCreditNotes(columns) ? CREDIT_NOTES.words : {};
  return { words: { ...kinds, statuses: answerWords(asked) } };
}

/** What the rows of a list show beside its columns. */
export interface OwnFacts {
  /** Nobody has confirmed the columns yet. */
  readonly isGuess?: boolean;
  readonly bareTotals?: 'of-group';
}

/** Every row is a credit, whichever sign its figures have: a list without a column of types has '' for each. */
export const CREDIT_NOTES = {
  amounts: { sign: 'by-kind' },
  words: { kinds: { '': 'credit-memo' } },
} as const satisfies Partial<Format>;

const CREDIT_NOTE =
  /\b(?:credit (?:note|memo)s?|gutschrifts?|avoirs?|notas? de cr[eé]dito|note? di credito|creditnota)/i;

const INVOICE = /invoice|rechnung|facture|factura|fattura|factuur|fatura/i;

/** The caption of its numbers or days says so: "Credit Note Number", "Gutschriftsdatum". */
function areCreditNotes(columns: readonly ColumnFacts[]): boolean {
  if (columns.some(({ name }) => name === 'type')) return false;
  if (columns.some(({ name, captions }) => name === 'number' && INVOICE.test(captions[0]))) return false;
  return columns.some(
    ({ name, captions }) => (name === 'number' || name === 'issuedOn') && CREDIT_NOTE.test(captions[0]),
  );
}

const TELLING: readonly ColumnName[] = ['number', 'issuedOn', 'dueOn'];

/** A customer and a figure are an item only in a list that has nothing else: elsewhere they are somebody's sum. */
function itemSets(
  holds: ColumnMapping['holds'],
  has: (...names: ColumnName[]) => boolean,
): readonly (readonly ColumnName[])[] {
  if (holds !== 'open-items' || !has(...TELLING)) return ITEM_SETS[holds];
  const [, ...figures] = ITEM_SETS[holds];
  return [[...TELLING, 'type'], ...figures];
}

const ITEM_SETS: Readonly<Record<ColumnMapping['holds'], readonly (readonly ColumnName[])[]>> = {
  'open-items': [
    ['number', 'issuedOn', 'dueOn', 'customer', 'customerId'],
    ['open', 'total', 'debit', 'credit', 'lineAmount', 'paid'],
  ],
  contacts: [['customer', 'customerId', 'company', 'lastName', 'email']],
  payments: [
    ['customer', 'customerId', 'number', 'appliedTo'],
    ['total', 'paid', 'unapplied', 'credit', 'open'],
  ],
};

function columnsOf({ columns }: ColumnMapping): ColumnFacts[] {
  const byName = new Map<ColumnName, string[]>();
  for (const { caption, name } of columns) {
    if (name) byName.set(name, [...(byName.get(name) ?? []), caption]);
  }
  return [...byName].map(([name, captions]) => {
    const [first = '', ...more] = captions;
    return { name, captions: [first, ...more], ...(JOINED.has(name) ? { several: true } : {}) };
  });
}
