import type { Day } from '../../domain/day.ts';
import type { Money } from '../../domain/money.ts';
import type { Result } from '../../shared/result.ts';
import type { ColumnName } from '../formats/format.ts';
import type { ImportProblem } from '../problem.ts';
import { stopAt, warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedFile, RecognisedRow } from '../recognise/recognised-file.ts';
import { customerKey, customerSteps } from '../values/customer-key.ts';
import type { DateOrder } from '../values/parse-file-day.ts';
import type { KeylessItem } from './item-keys.ts';
import { itemKind } from './item-kind.ts';

interface RowNotation {
  readonly amount: (text: string) => Result<Money>;
  readonly orders: Readonly<Record<'issuedOn' | 'dueOn', DateOrder>>;
  readonly day: Readonly<Record<'issuedOn' | 'dueOn', (text: string) => Day | null>>;
}

interface ItemReading {
  /** `null`: nothing open, or a problem says why not. */
  readonly item: KeylessItem | null;
  /** The customer's name, also when nothing is open; `null` when it is missing. */
  readonly customer: string | null;
  /** What the row adds to the totals; `null`: nothing is stated. */
  readonly open: Money | null;
  readonly problems: readonly ImportProblem[];
}

/** One row of an open-item list. A cell that cannot be read is a stop: a wrong reminder is worse than none. */
export function readItemRow(
  row: RecognisedRow,
  recognised: RecognisedFile,
  notation: RowNotation,
): ItemReading {
  const { file, header } = recognised;
  const place = { file, line: row.line };
  const problems: ImportProblem[] = [];
  const text = (column: ColumnName) => cellOf(header, row.cells, column);
  const amount = (column: ColumnName, name: string): Money | null => {
    if (text(column) === '') return null;
    const read = notation.amount(text(column));
    if (read.ok) return read.value;
    problems.push(stopAt(place, `the ${name} ${quoted(text(column))} ${read.message}.`));
    return null;
  };
  const dayOf = (column: 'issuedOn' | 'dueOn', name: string): Day | null => {
    if (text(column) === '') return null;
    const read = notation.day[column](text(column));
    const order = notation.orders[column] === 'mdy' ? 'month/day/year' : 'day/month/year';
    if (!read)
      problems.push(stopAt(place, `the ${name} ${quoted(text(column))} is not a day (read as ${order}).`));
    return read;
  };

  const customer = customerSteps(text('customer')).at(-1)?.name ?? null;
  if (!customer) problems.push(stopAt(place, 'the customer is missing.'));
  const open = amount('open', 'open balance');
  const facts = {
    total: amount('total', 'amount'),
    issuedOn: dayOf('issuedOn', 'date'),
    dueOn: dayOf('dueOn', 'due date'),
  };
  const none = { item: null, customer, open, problems };
  if (text('open') === '') {
    problems.push(
      warnAt(
        place,
        `${named(text)} has no open balance and was left out; an empty balance is not the same as 0.00.`,
      ),
    );
  }
  if (!open || open.amount === 0 || !customer) return none;
  const kind = itemKind(text('type'), open);
  if (!kind.ok) {
    problems.push(stopAt(place, `${named(text)} ${kind.message}, but it is ${quoted(text('open'))}.`));
    return none;
  }
  if (kind.value.remark) problems.push(warnAt(place, `${named(text)} ${kind.value.remark}.`));
  const item = {
    ...facts,
    accountKey: customerKey(customer),
    customer,
    kind: kind.value.kind,
    type: text('type'),
    number: text('number').replace(/\s+/g, ' '),
    open,
    line: row.line,
    file,
  };
  return { ...none, item };
}

/** "Journal Entry 12", "Payment" without a number, "the row" without both. */
function named(text: (column: ColumnName) => string): string {
  return `${text('type')} ${text('number')}`.trim() || 'the row';
}
