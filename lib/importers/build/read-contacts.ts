import { warnAt } from '../problem-at.ts';
import { unknownRowSentence } from '../recognise/unknown-row.ts';
import { watchEnding } from '../recognise/watch-ending.ts';
import { classifiedRows } from './classified-rows.ts';
import { contactWatch } from './contact-watch.ts';
import { customerOfRow } from './customer-of-row.ts';
import { customerRefs } from './customer-refs.ts';
import { findAsOf } from './find-as-of.ts';
import type { TableToRead } from './read-items.ts';
import type { TableReading } from './table-reading.ts';

/** A contact list to customers and people. What cannot be read is left out and said; nothing here is money. */
export async function readContacts({ table, evidence, log }: TableToRead): Promise<TableReading> {
  const { format, source, titles } = table;
  const { file, part } = source;
  const refs = customerRefs(file, format.system);
  const customer = customerOfRow(table, refs);
  const people = contactWatch(table, log);
  const ending = watchEnding(table);
  let rows = 0;
  for await (const batch of classifiedRows(table)) {
    for (const row of batch) {
      ending.row(row);
      const place = { file, line: row.line };
      if (row.kind === 'unknown')
        log.add(warnAt(place, `${unknownRowSentence(row, format)} It was left out.`));
      if (row.kind !== 'item') continue;
      rows += 1;
      const ref = customer(row.cells, row.line, null);
      if (ref) people.see(row, ref);
      else log.add(warnAt(place, 'the customer has no name, so the row was left out.'));
    }
  }
  const end = ending.end();
  if (end) log.add(end);
  const order = format.dateOrder ?? 'dmy';
  const asOf = findAsOf({ format, titles, footer: evidence.footer, order }).day;
  return {
    isUsable: end?.severity !== 'stop',
    file,
    part,
    format,
    asOf,
    ownAsOf: asOf,
    rows,
    leftOut: [],
    customers: refs.all(),
    items: [],
    settled: [],
    contacts: people.contacts(),
    payments: [],
    takesPayments: false,
    checks: [],
    questions: [],
    currencyAssumed: false,
  };
}
