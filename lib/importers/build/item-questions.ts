import { count } from '../../shared/text.ts';
import type { ImportQuestion } from '../import-answers.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import type { ReadTerms, TableNotation } from './table-notation.ts';
import type { ReadItem } from './table-reading.ts';

interface Asking {
  readonly table: RecognisedSource;
  readonly notation: TableNotation;
  readonly terms: ReadTerms;
  readonly sunk: {
    readonly items: readonly ReadItem[];
    readonly unreadableRows: number;
    readonly unreadableLines: readonly number[];
  };
}

/** What is asked about a list of items that was read, and what is said about it as a whole. */
export function itemQuestions(asking: Asking): {
  questions: readonly ImportQuestion[];
  problems: readonly ImportProblem[];
} {
  return {
    questions: [...leaveOutQuestion(asking), ...termsQuestion(asking)],
    problems: [...aboutDay(asking), ...aboutDueDates(asking)],
  };
}

/** Rows that cannot be read: import the rest without them? */
export function leaveOutQuestion({
  table,
  terms,
  sunk: { unreadableRows, unreadableLines: lines },
}: Pick<Asking, 'table' | 'terms'> & {
  sunk: Pick<Asking['sunk'], 'unreadableRows' | 'unreadableLines'>;
}): ImportQuestion[] {
  const { file } = table.source;
  if (unreadableRows === 0 || terms.answers.leaveOut?.includes(file)) return [];
  const rows = count(unreadableRows, 'row of this file cannot be read', 'rows of this file cannot be read');
  const rest = unreadableRows === 1 ? 'it' : 'them';
  return [
    {
      kind: 'leave-out',
      file,
      isBlocking: true,
      lines,
      message: `${rows}. Import the rest without ${rest}?`,
    },
  ];
}

function termsQuestion({ table, terms, sunk }: Asking): ImportQuestion[] {
  const { file } = table.source;
  if (terms.answers.termDays?.[file] !== undefined) return [];
  const missing = sunk.items.filter(({ kind, dueOn }) => kind === 'invoice' && dueOn === null).length;
  if (missing === 0) return [];
  const invoices = count(missing, 'invoice of this file has', 'invoices of this file have');
  const message = `${invoices} no due date. In how many days after the invoice are they payable?`;
  return [{ kind: 'terms', file, isBlocking: false, count: missing, message }];
}

function aboutDay({ table, notation }: Asking): ImportProblem[] {
  const place = { file: table.source.file, line: null };
  // Lists of invoices tell what is open now; only a report is of a day.
  if (table.format.isComplete !== true) return [];
  switch (notation.asOfFrom) {
    case 'nowhere':
      return [
        warnAt(place, 'The file does not say for which day its figures are true ("As of ..." is missing).'),
      ];
    case 'footer':
      return [
        warnAt(place, 'The line "As of ..." is missing; the day the report was made is taken instead.'),
      ];
    default:
      return [];
  }
}

function aboutDueDates({ table, sunk }: Asking): ImportProblem[] {
  const place = { file: table.source.file, line: null };
  const invoices = sunk.items.filter(({ kind }) => kind === 'invoice');
  if (!table.header.columns.has('dueOn') && invoices.some(({ dueOn }) => dueOn === null)) {
    return [
      warnAt(
        place,
        'There is no column "Due date", so nothing in this file will count as overdue. Export it with that column, or say in how many days your invoices are payable.',
      ),
    ];
  }
  const early = invoices.filter(({ issuedOn, dueOn }) => issuedOn && dueOn && dueOn < issuedOn);
  const [first] = early;
  if (!first) return [];
  const have = count(early.length, 'invoice has a due date', 'invoices have a due date');
  return [
    warnAt(
      place,
      `${have} before the day of the invoice, the first on line ${first.line}. It was kept as it stands.`,
    ),
  ];
}
