import type { ProblemLog } from '../problem-log.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import { readContacts } from './read-contacts.ts';
import { readItems, type TableToRead } from './read-items.ts';
import { readPayments } from './read-payments.ts';
import { gatherEvidence } from './table-evidence.ts';
import type { ReadTerms } from './table-notation.ts';
import type { TableReading } from './table-reading.ts';

/** A recognised table in two passes: what its columns prove, then what its rows say. Throws a `TableProblem`. */
export async function readTable(
  table: RecognisedSource,
  terms: ReadTerms,
  log: ProblemLog,
): Promise<TableReading> {
  const evidence = await gatherEvidence(table);
  const reading = await readRows({ table, evidence, terms, log });
  return table.remembered ? { ...reading, remembered: table.remembered } : reading;
}

function readRows(given: TableToRead): Promise<TableReading> {
  switch (given.table.format.holds) {
    case 'open-items':
      return readItems(given);
    case 'contacts':
      return readContacts(given);
    case 'payments':
      return readPayments(given);
  }
}
