import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import { placeKey } from '../domain/place.ts';
import type { SearchText } from '../domain/search-text.ts';
import { changeDueContacts, readDueRows } from '../storage/due-store.ts';
import { changeLedgerLines } from '../storage/ledger-store.ts';
import { type AccountRecords, readManyAccounts } from '../storage/read-account-records.ts';
import { changeSearchTexts } from '../storage/search-store.ts';
import type { BookTerms } from './book-terms.ts';
import { dueProjection } from './due-projection.ts';
import { ledgerProjection } from './ledger-projection.ts';
import type { Program } from './program.ts';
import { searchProjection } from './search-projection.ts';
import { readInPlace } from './suggestion.ts';

type Read = (id: Id) => AccountRecords | null;

export interface Making {
  readonly terms: BookTerms;
  /** Gains the places of these accounts. */
  readonly places: Set<string>;
  readonly factsOf: (read: Read, id: Id) => AccountRecords | null | 'unreadable';
}

/**
 * Makes what is kept ready of some accounts, few enough to be read at a time. What says the same already is not written:
 * a page that watches it is not woken. Inside the caller's transaction.
 */
export async function refreshSome(
  { database }: Program,
  some: readonly Id[],
  { terms, places, factsOf }: Making,
): Promise<void> {
  const read = await readManyAccounts(database, some, terms.now);
  const before = await readDueRows(database, some);
  const due: Changes<DueContact> = { put: [], gone: [] };
  const ledger: Changes<LedgerLine> = { put: [], gone: [] };
  const found: Changes<SearchText> = { put: [], gone: [] };
  for (const id of some) {
    const facts = factsOf(read, id);
    const row = before.get(id) ?? null;
    if (facts === 'unreadable') continue;
    if (facts === null) {
      if (row) due.gone.push(id);
      ledger.gone.push(id);
      found.gone.push(id);
      continue;
    }
    const inPlace = readInPlace(facts, terms);
    if (inPlace.where.place) places.add(placeKey(inPlace.where.place));
    const line = dueProjection(inPlace, terms, row?.line ?? null);
    if (line && JSON.stringify(line) !== row?.print) due.put.push(line);
    if (!line && row) due.gone.push(id);
    ledger.put.push(ledgerProjection(inPlace.reading, terms, line));
    found.put.push(searchProjection(facts));
  }
  await changeDueContacts(database, due.put, due.gone);
  await changeLedgerLines(database, ledger.put, ledger.gone);
  await changeSearchTexts(database, found.put, found.gone);
}

interface Changes<T> {
  readonly put: T[];
  readonly gone: Id[];
}
