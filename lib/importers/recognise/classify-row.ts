import type { ColumnName } from '../../domain/column-name.ts';
import { foldName } from '../../shared/text.ts';
import type { RawRow } from '../raw-table.ts';
import { cellOf } from './header.ts';
import { isBucket } from './is-bucket.ts';
import { looksLikePhone } from './looks-like.ts';
import type { Header, RecognisedRow, RecognisedSource } from './recognised-source.ts';
import { labelOf, type RowLabel } from './row-label.ts';
import { type RowPatterns, rowPatterns } from './row-patterns.ts';
import type { RowPlace } from './row-place.ts';
import { endsRunOf, holdsOnlyFigures, isTotalOfFigures, namesTotalInDays, standsIn } from './row-totals.ts';

/** What a row below the captions is; the order of the questions matters (formats.md A3). */
export function classifyRow(row: RawRow, place: RowPlace): RecognisedRow {
  const { line, cells } = row;
  const { table, afterTotal } = place;
  const { header, format } = table;
  const patterns = rowPatterns(format.rows);
  const label = labelOf(header, cells);
  if (!label) return { kind: 'blank', line, cells };
  const lone = label.isAlone;
  if ((lone && afterTotal) || isFooter(patterns, cells, label)) return { kind: 'footer', line, cells };
  if (repeatsCaptions(header, cells)) return { kind: 'ignored', why: 'decoration', line, cells };

  const isBeside = label.isInLabelColumn || namesTotalInDays(header, label, patterns);
  const lacks = isBeside ? null : lacking(table, cells);
  if (!isBeside && isOtherPosting(table, cells, patterns.only))
    return { kind: 'ignored', why: 'other-posting', line, cells };
  const isItem = !isBeside && !lacks && !isTotalOfFigures(header, cells, label, patterns.total);
  if (isItem) {
    return afterTotal
      ? { kind: 'unknown', why: { kind: 'after-total' }, line, cells }
      : { kind: 'item', line, cells };
  }

  const kind = namedRow(row, label, place) ?? figureRow(row, place);
  if (kind) return kind;
  return { kind: 'unknown', why: lacks ? { kind: 'lacks', columns: lacks } : { kind: 'mixed' }, line, cells };
}

/** A row that is told by its label: a total, a heading, a line that is no data. */
function namedRow({ line, cells }: RawRow, label: RowLabel, place: RowPlace): RecognisedRow | null {
  const { table, openGroups } = place;
  const facts = table.format.rows;
  const patterns = rowPatterns(facts);
  const { text, isAlone: lone } = label;
  const openGroup = openGroups?.at(-1);
  if (patterns.bareTotal?.test(text)) {
    if (openGroup !== undefined) return { kind: 'subtotal', label: openGroup, line, cells };
    if (place.customerAbove !== undefined) return { kind: 'total', label: text, isOfRun: true, line, cells };
  }
  if (patterns.total?.test(text)) return { kind: 'total', label: text, line, cells };
  if (patterns.ignore?.test(text)) return { kind: 'ignored', why: 'decoration', line, cells };
  const told = patterns.group?.exec(text)?.[1];
  if (told !== undefined) return { kind: 'group', label: told.trim(), heads: heads(told), line, cells };
  const ended = patterns.subtotal?.exec(text)?.[1]?.trim();
  const ofRun = ended !== undefined && !lone && isOfRun(ended, label, place);
  // What the rows above add up to, said where their customer stands; nothing is known of any other.
  if (ofRun && endsRunOf(ended, place.customerAbove))
    return { kind: 'ignored', why: 'decoration', line, cells };
  if (ended !== undefined && !ofRun && (!lone || !facts.groups || isEndOf(ended, openGroups)))
    return { kind: 'subtotal', label: ended, line, cells };
  const isHeading = lone && (label.isFirst || standsIn(table.header, label, 'customer'));
  if (!isHeading || facts.groups === undefined || patterns.group) return null;
  if (openGroup !== undefined && isPhone(text)) return { kind: 'ignored', why: 'decoration', line, cells };
  const kind = facts.groups === 'either' ? heads(text) : facts.groups;
  return { kind: 'group', label: text, heads: kind, line, cells };
}

/** A row of nothing but figures: what the group or the file adds up to, without saying so. */
function figureRow({ line, cells }: RawRow, { table, openGroups }: RowPlace): RecognisedRow | null {
  const { header, format } = table;
  if (!format.rows.total || !holdsOnlyFigures(header, cells)) return null;
  const openGroup = openGroups?.at(-1);
  if (format.rows.bareTotals === 'of-group' && openGroup !== undefined)
    return { kind: 'subtotal', label: openGroup, line, cells };
  return { kind: 'total', label: 'Total', isUnlabelled: true, line, cells };
}

function heads(label: string): 'customer' | 'bucket' {
  return isBucket(label) ? 'bucket' : 'customer';
}

/** "Total Wine & More" alone in its row heads that customer's group; "Total for CURRENT" ends one even without an amount. */
function isEndOf(group: string, open: readonly string[] | undefined): boolean {
  if (isBucket(group)) return true;
  const folded = foldName(group);
  return open?.some((one) => foldName(one) === folded) ?? false;
}

/** The label stands in the column of customers, and no group of its name is open: a sum of rows, not of a group. */
function isOfRun(group: string, label: RowLabel, { table, openGroups }: RowPlace): boolean {
  if (openGroups === undefined || !standsIn(table.header, label, 'customer')) return false;
  return !isEndOf(group, openGroups);
}

/** "(650) 555-0133" below a customer's name; a number without its separators may be a customer's own. */
function isPhone(text: string): boolean {
  return looksLikePhone(text) && (/^[+(]/.test(text) || (text.match(/\d[-. /]+(?=\d)/g) ?? []).length >= 2);
}

/** A closing line begins in the first cell, or stands alone; its day may be split over cells at its commas. */
function isFooter({ footer }: RowPatterns, cells: readonly string[], label: RowLabel): boolean {
  if (!footer || !(label.at === 0 || label.isAlone)) return false;
  return footer.test(label.isAlone ? label.text : cells.slice(0, 4).join(','));
}

function repeatsCaptions({ captions }: Header, cells: readonly string[]): boolean {
  let same = 0;
  for (const [at, caption] of captions.entries()) {
    if (caption.trim() === '') continue;
    if ((cells[at] ?? '').trim() !== caption.trim()) return false;
    same += 1;
  }
  return same > 0;
}

function isOtherPosting(
  { format, header }: RecognisedSource,
  cells: readonly string[],
  only: ReadonlySet<string> | null,
): boolean {
  if (!only || !format.rows.only) return false;
  const text = cellOf(header, cells, format.rows.only.column);
  return text !== '' && !only.has(foldName(text));
}

/** The first set of columns of which none is filled; `null` when the row is an item. Columns the file lacks do not count. */
function lacking(
  { format, header }: RecognisedSource,
  cells: readonly string[],
): readonly ColumnName[] | null {
  for (const set of format.rows.item) {
    const present = set.filter((name) => header.columns.has(name));
    if (present.length > 0 && present.every((name) => cellOf(header, cells, name) === '')) return present;
  }
  return null;
}
