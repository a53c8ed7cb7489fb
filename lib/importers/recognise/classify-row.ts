import type { ColumnName } from '../../domain/column-name.ts';
import { foldName } from '../../shared/text.ts';
import type { RawRow } from '../raw-table.ts';
import { cellOf } from './header.ts';
import { isBucket } from './is-bucket.ts';
import type { Header, RecognisedRow, RecognisedSource } from './recognised-source.ts';
import { labelOf, type RowLabel } from './row-label.ts';
import { type RowPatterns, rowPatterns } from './row-patterns.ts';

export interface RowPlace {
  readonly table: RecognisedSource;
  /** The whole file's total has been seen: only footers may follow. */
  readonly afterTotal: boolean;
  /** The groups that are open above the row, where they are known. */
  readonly openGroups?: readonly string[];
}

/** What a row below the captions is; the order of the questions matters (formats.md A3). */
export function classifyRow(row: RawRow, { table, afterTotal, openGroups }: RowPlace): RecognisedRow {
  const { line, cells } = row;
  const { header, format } = table;
  const facts = format.rows;
  const patterns = rowPatterns(facts);
  const label = labelOf(header, cells);
  if (!label) return { kind: 'blank', line, cells };
  const lone = label.isAlone;
  if ((lone && afterTotal) || isFooter(patterns, cells, label)) return { kind: 'footer', line, cells };
  if (repeatsCaptions(header, cells)) return { kind: 'ignored', why: 'decoration', line, cells };

  const isBeside = label.isInLabelColumn || namesTotalInDays(header, label, patterns);
  const lacks = isBeside ? null : lacking(table, cells);
  if (!isBeside && isOtherPosting(table, cells, patterns.only))
    return { kind: 'ignored', why: 'other-posting', line, cells };
  const isItem = !isBeside && !lacks && !isTotalOfFigures(table, cells, label, patterns.total);
  if (isItem) {
    return afterTotal
      ? { kind: 'unknown', why: { kind: 'after-total' }, line, cells }
      : { kind: 'item', line, cells };
  }

  const text = label.text;
  if (patterns.total?.test(text)) return { kind: 'total', label: text, line, cells };
  if (patterns.ignore?.test(text)) return { kind: 'ignored', why: 'decoration', line, cells };
  const told = patterns.group?.exec(text)?.[1];
  if (told !== undefined) return { kind: 'group', label: told.trim(), heads: heads(told), line, cells };
  const ended = patterns.subtotal?.exec(text)?.[1]?.trim();
  if (ended !== undefined && (!lone || !facts.groups || isEndOf(ended, openGroups)))
    return { kind: 'subtotal', label: ended, line, cells };
  const canHead = lone && label.isFirst && facts.groups !== undefined && !patterns.group;
  if (canHead) {
    const kind = facts.groups === 'either' ? heads(text) : facts.groups;
    return { kind: 'group', label: text, heads: kind ?? 'customer', line, cells };
  }
  return { kind: 'unknown', why: lacks ? { kind: 'lacks', columns: lacks } : { kind: 'mixed' }, line, cells };
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

const DAYS: readonly ColumnName[] = ['issuedOn', 'dueOn', 'settledOn'];

/** A report without a column for it writes "Total Rimu Cafe" where its days stand. */
function namesTotalInDays(
  { columns }: Header,
  label: { readonly text: string; readonly at: number },
  { total, subtotal, ignore }: RowPatterns,
): boolean {
  if (!DAYS.some((name) => columns.get(name)?.includes(label.at))) return false;
  return [total, subtotal, ignore].some((pattern) => pattern?.test(label.text));
}

const TELLING: readonly ColumnName[] = ['number', 'issuedOn', 'dueOn', 'type', 'email', 'phone', 'phones'];

/**
 * In a short list "Total" may stand where the customer or the date does. A row called so is its total unless a cell that
 * only an invoice has is filled too: "Total" is a customer as well.
 */
function isTotalOfFigures(
  { header }: RecognisedSource,
  cells: readonly string[],
  label: { readonly text: string; readonly at: number },
  total: RegExp | null,
): boolean {
  if (!total?.test(label.text)) return false;
  return TELLING.every((name) =>
    (header.columns.get(name) ?? []).every((at) => at === label.at || (cells[at] ?? '').trim() === ''),
  );
}
