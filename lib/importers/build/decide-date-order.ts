import type { Day } from '../../domain/day.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedFile, RecognisedRow } from '../recognise/recognised-file.ts';
import { bucketEvidence } from '../values/bucket-evidence.ts';
import { isAmbiguousDay, orderEvidence } from '../values/date-order.ts';
import type { DateOrder } from '../values/parse-file-day.ts';
import { groupRows } from './group-rows.ts';

type DateColumn = 'issuedOn' | 'dueOn';

interface DecidedOrder {
  readonly orders: Readonly<Record<DateColumn, DateOrder>>;
  readonly problems: readonly ImportProblem[];
}

/**
 * Month first or day first, per column: by its own values, else as the file's other date column, else so that every due
 * date falls into its aging bucket, else as the format usually writes; that last is a guess and is said (case 68).
 */
export function decideDateOrder(recognised: RecognisedFile, asOf: Day | null): DecidedOrder {
  const { format, header, file } = recognised;
  const items = recognised.rows.filter((row) => row.kind === 'item');
  const texts = (column: DateColumn) => items.map((row) => cellOf(header, row.cells, column));
  const issued = orderEvidence(texts('issuedOn'));
  const due = orderEvidence(texts('dueOn'));
  const proved = [issued, due].find((one) => one !== 'none');
  if (proved) {
    const fallback = proved === 'both' ? format.dateOrder : proved;
    const own = (one: typeof issued) => (one === 'mdy' || one === 'dmy' ? one : fallback);
    return { orders: { issuedOn: own(issued), dueOn: own(due) }, problems: [] };
  }
  const bucket = asOf ? bucketEvidence(bucketed(recognised), asOf) : 'none';
  const order = bucket === 'mdy' || bucket === 'dmy' ? bucket : format.dateOrder;
  const doubtful = bucket === 'none' ? items.find((row) => isDoubtful(row, recognised)) : undefined;
  const problems = doubtful ? [warnAt({ file, line: doubtful.line }, guess(doubtful, recognised))] : [];
  return { orders: { issuedOn: order, dueOn: order }, problems };
}

function bucketed({ rows, header }: RecognisedFile) {
  return groupRows(rows).groups.flatMap(({ label, items }) =>
    items.map((row) => ({ text: cellOf(header, row.cells, 'dueOn'), bucket: label })),
  );
}

function isDoubtful(row: RecognisedRow, { header }: RecognisedFile): boolean {
  return (
    isAmbiguousDay(cellOf(header, row.cells, 'issuedOn')) ||
    isAmbiguousDay(cellOf(header, row.cells, 'dueOn'))
  );
}

function guess(row: RecognisedRow, { header, format }: RecognisedFile): string {
  const [due, issued] = (['dueOn', 'issuedOn'] as const).map((column) => cellOf(header, row.cells, column));
  const text = due && isAmbiguousDay(due) ? due : (issued ?? '');
  const how = format.dateOrder === 'mdy' ? 'month first' : 'day first';
  return `dates such as ${quoted(text)} can be read in two ways, and nothing in the file settles it; they were read ${how}. Please compare one with your books.`;
}
