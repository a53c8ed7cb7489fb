import { formatDay } from '../../domain/format-day.ts';
import { foldNumber } from '../../domain/invoice-number.ts';
import { groupBy } from '../../shared/list.ts';
import type { ImportProblem } from '../problem.ts';
import { stopAt, warnAt } from '../problem-at.ts';
import { customerKey } from '../values/customer-key.ts';
import { itemIdentity } from './same-item.ts';
import type { ReadItem, TableReading } from './table-reading.ts';

interface ChosenFigures {
  /** The lists whose items count, without what a list repeats of another. */
  readonly figures: readonly TableReading[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Of several lists of open items the latest counts; two of one day that differ cannot both be true. Two exports of
 * invoices that do not contradict each other, such as one for each year, are parts of one list.
 */
export function chooseFigures(readings: readonly TableReading[]): ChosenFigures {
  const lists = readings.filter(({ isUsable, format }) => isUsable && format.holds === 'open-items');
  const files = [...groupBy(lists, ({ file }) => file).values()].map((tables) => withoutRepeats(tables));
  const [latest, ...older] = files.toSorted(
    (a, b) => Number(isGuess(a)) - Number(isGuess(b)) || dayOf(b).localeCompare(dayOf(a)),
  );
  if (!latest) return { figures: [], problems: [] };
  let figures = latest;
  const problems: ImportProblem[] = [];
  for (const other of older) {
    if (areParts(figures, other)) figures = withoutRepeats([...figures, ...other]);
    else problems.push(...unused(other, latest));
  }
  return { figures, problems };
}

/** Of two lists that cannot both be true the one whose columns are known is believed. */
function isGuess(tables: readonly TableReading[]): boolean {
  return tables.every(({ format }) => format.isGuess === true);
}

/** Read by columns the user named, or by our guess: nobody knows from which program. */
function isOwn(tables: readonly TableReading[]): boolean {
  return tables.every(({ format }) => format.system === 'own');
}

function dayOf(tables: readonly TableReading[]): string {
  return tables.reduce((latest, { ownAsOf }) => ((ownAsOf ?? '') > latest ? (ownAsOf ?? '') : latest), '');
}

function unused(other: readonly TableReading[], latest: readonly TableReading[]): ImportProblem[] {
  const [one, chosen] = [other[0], latest[0]];
  if (!one || !chosen) return [];
  const place = { file: one.file, line: null };
  if (dayOf(other) === dayOf(latest)) {
    return [
      stopAt(
        place,
        `${one.file} and ${chosen.file} are lists of the same day with different rows. Drop only the right one.`,
      ),
    ];
  }
  const day = chosen.ownAsOf ? ` (as of ${formatDay(chosen.ownAsOf, 'en-US')})` : '';
  return [warnAt(place, `${chosen.file} is later${day}, so this list was not used.`)];
}

function areParts(figures: readonly TableReading[], other: readonly TableReading[]): boolean {
  const [first] = figures;
  const all = [...figures, ...other];
  if (!first || dayOf(figures) !== dayOf(other) || all.some(({ format }) => format.isComplete)) return false;
  const isOneSystem = all.every(({ format }) => format.system === first.format.system);
  if (!isOneSystem && !(isOwn(other) && haveNothingInCommon(figures, other))) return false;
  const balances = new Map(figures.flatMap(({ items }) => items).map((item) => [itemIdentity(item), item]));
  const paid = new Set(figures.flatMap(({ settled }) => settled.map(itemIdentity)));
  return other.every(
    ({ items, settled }) =>
      items.every((item) => agrees(item, balances.get(itemIdentity(item)), paid.has(itemIdentity(item)))) &&
      settled.every((item) => item.number === '' || !balances.has(itemIdentity(item))),
  );
}

/** A list of nobody knows which system may stand beside a known one only with documents that the other cannot have. */
function haveNothingInCommon(figures: readonly TableReading[], other: readonly TableReading[]): boolean {
  const figure = ({ ref, open }: ReadItem) =>
    `${customerKey(ref.name ?? ref.rawId)}\n${Math.abs(open.amount)} ${open.currency}`;
  const known = new Set(figures.flatMap(({ items }) => items.map(figure)));
  const numbers = new Set(
    figures.flatMap(({ items, settled }) => [...items, ...settled].map(({ number }) => foldNumber(number))),
  );
  const items = other.flatMap((table) => table.items);
  return items.every(
    (item) => item.number !== '' && !numbers.has(foldNumber(item.number)) && !known.has(figure(item)),
  );
}

function agrees(item: ReadItem, known: ReadItem | undefined, isPaid: boolean): boolean {
  if (item.number === '') return true;
  if (isPaid) return false;
  // One number in two currencies is two documents.
  return known === undefined || item.open.currency !== known.open.currency || isSameItem(item, known);
}

function isSameItem(a: ReadItem, b: ReadItem): boolean {
  return (
    a.open.amount === b.open.amount &&
    a.open.currency === b.open.currency &&
    a.issuedOn === b.issuedOn &&
    a.dueOn === b.dueOn
  );
}

/** What a later table repeats of an earlier one counts once: sheets and exports may overlap. */
function withoutRepeats(tables: readonly TableReading[]): readonly TableReading[] {
  if (tables.length < 2) return tables;
  const seen = new Map<string, ReadItem>();
  return tables.map((table) => {
    const items = table.items.filter((item) => {
      const known = seen.get(itemIdentity(item));
      return !known || !isSameItem(item, known);
    });
    for (const item of items) seen.set(itemIdentity(item), item);
    return items.length === table.items.length ? table : { ...table, items };
  });
}
