import { type Day, daysBetween } from '../../domain/day.ts';
import { money } from '../../domain/money.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import type { ImportCandidates } from '../candidates.ts';
import type { ConflictList } from './conflict-list.ts';
import type { ImportPlan } from './import-plan.ts';
import { seemsMoved } from './item-conflicts.ts';
import { itemFingerprint } from './item-fingerprint.ts';
import type { ItemFinder } from './merge-open-items.ts';
import type { RowMerge } from './row-merge.ts';

interface Settling {
  readonly candidates: ImportCandidates;
  readonly known: readonly OpenItem[];
  /** What the files list as open, already matched. */
  readonly found: readonly RowMerge<OpenItem>[];
  readonly finder: ItemFinder;
  /** Account ids by the candidates' keys. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Files the user says are complete: what is not in them is paid. */
  readonly complete: readonly string[];
  readonly importId: string;
  readonly asOf: Day;
  readonly nameOf: (accountId: string) => string;
  readonly conflicts: ConflictList;
}

interface Settled {
  readonly paid: readonly RowMerge<OpenItem>[];
  readonly missing: readonly RowMerge<OpenItem>[];
  readonly unlisted: ImportPlan['unlisted'];
}

/**
 * What is on record and not open in these files. Named there as settled, or missing from a list that the user says is
 * complete: paid, nothing open. Missing otherwise: marked as such, its figures kept (case 68). Only a list of open items
 * can miss one, and only one of its own system's; a contact list and a payments list cannot.
 */
export function settleItems(settling: Settling): Settled {
  const { candidates, known, found, finder, idOf, importId, asOf, conflicts } = settling;
  const paid: RowMerge<OpenItem>[] = [];
  const here = new Set<OpenItem | null>(found.map(({ before }) => before));
  const pay = (item: OpenItem, said: Day | null) => {
    here.add(item);
    if (item.open.amount === 0) return;
    const on = paidOn(item, said, asOf);
    const settled = { ...item, open: money(0, item.open.currency), asOf, inLastImport: true, importId };
    paid.push({ before: item, after: on === null ? settled : { ...settled, paidOn: on } });
  };
  for (const settled of candidates.settled) {
    const accountId = idOf.get(settled.accountKey) ?? null;
    const item =
      finder.byKey(settled, accountId) ?? (accountId === null ? null : finder.byNumber(settled, accountId));
    if (item) pay(item, settled.paidOn ?? null);
  }
  if (!candidates.files.some(({ holds }) => holds === 'open-items'))
    return { paid, missing: [], unlisted: null };
  const gone = known.filter(
    (item) => item.open.amount !== 0 && !here.has(item) && isFrom(item, candidates.system),
  );
  const moved = movedAway(gone, found);
  for (const { item, to } of moved.values())
    conflicts.say('seems', () => seemsMoved(item, settling.nameOf(item.accountId), settling.nameOf(to)));
  const list = completeList(candidates);
  const unlisted = list === null ? [] : gone.filter((item) => !moved.has(item));
  if (list?.some((file) => settling.complete.includes(file))) for (const item of unlisted) pay(item, null);
  const missing = gone
    .filter((item) => item.inLastImport && !here.has(item))
    .map((item) => ({ before: item, after: { ...item, inLastImport: false } }));
  const [file] = list ?? [];
  return {
    paid,
    missing,
    unlisted: file !== undefined && unlisted.length > 0 ? { file, items: unlisted } : null,
  };
}

/** Figures that lie further apart do not tell when, in between, the money came. */
const NEAR_ENOUGH_DAYS = 10;

/**
 * The day of payment as the file says it; else that of these figures, where the last ones that showed it open are not long
 * ago. `null`: nobody knows.
 */
function paidOn({ asOf: openOn }: OpenItem, said: Day | null, asOf: Day): Day | null {
  if (said !== null && said <= asOf) return said;
  const days = daysBetween(openOn, asOf);
  return days >= 0 && days <= NEAR_ENOUGH_DAYS ? asOf : null;
}

/**
 * The files that list everything open on their day; `null`: none does, or a row of theirs could not be read, which may
 * be any invoice.
 */
function completeList({ files, problems }: ImportCandidates): string[] | null {
  const lists = files.filter(({ holds, isComplete }) => holds === 'open-items' && isComplete);
  const names = lists.map(({ file }) => file);
  const isHurt = problems.some(({ file, severity }) => severity !== 'warn' && names.includes(file));
  return names.length === 0 || isHurt ? null : names;
}

/** Gone from one customer and new with another, with number, day and total the same: moved, and not paid. */
function movedAway(
  gone: readonly OpenItem[],
  found: readonly RowMerge<OpenItem>[],
): Map<OpenItem, { item: OpenItem; to: string }> {
  const moved = new Map<OpenItem, { item: OpenItem; to: string }>();
  if (gone.length === 0) return moved;
  const owners = new Map<string, string>();
  for (const { before, after } of found)
    if (before === null && after.number !== '' && after.issuedOn !== null)
      owners.set(itemFingerprint(after), after.accountId);
  if (owners.size === 0) return moved;
  for (const item of gone) {
    const to = owners.get(itemFingerprint(item));
    if (to !== undefined && to !== item.accountId) moved.set(item, { item, to });
  }
  return moved;
}

function isFrom({ external }: OpenItem, system: string): boolean {
  const prefix = `${system}-`;
  return external.some((key) => key.system.startsWith(prefix));
}
