import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { ColumnName } from '../../domain/column-name.ts';
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
  'notes',
]);

/** A list read as the user (or our guess) says, as if it were a known format. Its captions are told by their place. */
export function formatOfMapping(mapping: ColumnMapping): Format {
  const columns = columnsOf(mapping);
  const has = (...names: ColumnName[]) => columns.some(({ name }) => names.includes(name));
  return {
    id: `own-${mapping.holds}`,
    label: mapping.label,
    system: 'own',
    systemLabel: 'Your own list',
    holds: mapping.holds,
    columns,
    rows: {
      item: ITEM_SETS[mapping.holds].filter((set) => has(...set)),
      ...(mapping.holds === 'open-items' ? { groups: 'either' as const } : {}),
      ...(mapping.holds === 'contacts' ? {} : { subtotal: SUBTOTAL, total: TOTAL }),
      footer: TIMESTAMP,
      ignore: DECORATION,
      isPerLine: mapping.isPerLine,
    },
    ...(mapping.dateOrder ? { dateOrder: mapping.dateOrder } : {}),
    ...(mapping.currency ? { currency: mapping.currency } : {}),
    where: ['The same list as last time.'],
  };
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
