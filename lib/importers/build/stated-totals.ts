import { formatMoney } from '../../domain/format-money.ts';
import type { TotalCheck } from '../candidates.ts';
import type { ImportProblem } from '../problem.ts';
import { rowAt, stopAt, warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import type { RecognisedRow, RecognisedSource } from '../recognise/recognised-source.ts';
import type { RowAmounts } from './row-amounts.ts';
import { addRow, type CountedRow, newSums, type ScopeSums } from './scope-sums.ts';

interface TotalTerms {
  readonly amounts: (cells: readonly string[]) => RowAmounts;
  readonly isReversed: boolean;
}

export interface StatedTotals {
  readonly item: (row: CountedRow) => void;
  readonly group: (row: { readonly label: string; readonly line: number }) => void;
  readonly subtotal: (row: RecognisedRow & { readonly label: string }) => void;
  readonly total: (row: RecognisedRow & { readonly label: string }) => void;
  readonly end: () => { readonly checks: readonly TotalCheck[]; readonly problems: readonly ImportProblem[] };
}

interface Scope {
  readonly label: string;
  readonly sums: ScopeSums;
}

const DEEPEST = 20;

/**
 * Every total the file states against the rows above it, while they go by: sums are kept, not rows. Groups may be nested;
 * a row belongs to every group that is open above it.
 */
export function statedTotals(table: RecognisedSource, terms: TotalTerms): StatedTotals {
  const { file } = table.source;
  const whole: Scope = { label: '', sums: newSums() };
  /** The rows since the last total that may be of a run. */
  let run = newSums();
  const checks: TotalCheck[] = [];
  const problems: ImportProblem[] = [];
  let open: Scope[] = [];
  const hold = (row: RecognisedRow & { label: string }, scope: Scope, kind: TotalCheck['scope']) => {
    const isSoundSoFar = problems.every(({ severity }) => severity !== 'stop');
    const mayBePartial = isSoundSoFar && (kind === 'group' || checks.length > 0);
    const held = heldTotal({ table, terms, row, sums: scope.sums, scope: kind, mayBePartial });
    // Nobody called it a total: figures that add up to nothing are a row that cannot be read.
    if (row.kind === 'total' && row.isUnlabelled && held.problem?.severity === 'stop') {
      problems.push(rowAt({ file, line: row.line }, 'this row has figures, but no customer and no number.'));
      return;
    }
    if (held.check) checks.push(held.check);
    if (held.problem) problems.push(held.problem);
  };
  return {
    item(row) {
      addRow(whole.sums, row);
      addRow(run, row);
      for (const { sums } of open) addRow(sums, row);
    },
    group({ label }) {
      if (open.length >= DEEPEST) open.shift();
      open.push({ label, sums: newSums() });
    },
    subtotal(row) {
      const at = open.findLastIndex(({ label }) => sameLabel(label, row.label));
      const scope = open[at];
      if (scope) hold(row, scope, 'group');
      else problems.push(strayTotal(file, row));
      if (scope) open = open.slice(0, at);
    },
    total(row) {
      open = [];
      if (row.kind !== 'total' || !row.isOfRun) return hold(row, whole, 'file');
      const ofRun = heldTotal({ table, terms, row, sums: run, scope: 'group', mayBePartial: false });
      const isWhole = run.first === whole.sums.first;
      run = newSums();
      if (!isWhole && ofRun.check && !ofRun.problem) checks.push(ofRun.check);
      else hold(row, whole, 'file');
    },
    end: () => ({ checks, problems }),
  };
}

function strayTotal(file: string, { line, label }: { line: number; label: string }): ImportProblem {
  return stopAt(
    { file, line },
    `this is the total for ${quoted(label)}, but no such group stands above it. Export the file again, unchanged.`,
  );
}

/** QuickBooks writes "Total for Contoso with sub-customers" under the group "Contoso". */
function sameLabel(group: string, total: string): boolean {
  return bareLabel(group) === bareLabel(total);
}

function bareLabel(text: string): string {
  return text
    .replace(/ with sub-customers$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

interface Held {
  readonly check: TotalCheck | null;
  readonly problem: ImportProblem | null;
}

interface Holding {
  readonly table: RecognisedSource;
  readonly terms: TotalTerms;
  readonly row: RecognisedRow & { readonly label: string };
  readonly sums: ScopeSums;
  readonly scope: TotalCheck['scope'];
  /** The report has groups, and nothing is wrong with the totals above this one. */
  readonly mayBePartial: boolean;
}

function heldTotal({ table, terms, row, sums, scope, mayBePartial }: Holding): Held {
  const place = { file: table.source.file, line: row.line };
  const called = quoted(row.label);
  const amounts = terms.amounts(row.cells);
  const currencies = [...sums.byCurrency.keys()];
  if (currencies.length > 1) {
    const several = `the total for ${called} adds up several currencies (${currencies.join(', ')}), so it was not checked.`;
    return { check: null, problem: warnAt(place, several) };
  }
  const wrong = amounts.wrong.find(({ isSpare }) => !isSpare);
  if (amounts.open === null) {
    // A report may leave out what a group adds up to; what it states and nobody can read is another thing.
    const mayBeEmpty = scope === 'group' && table.format.endsWith !== 'total';
    if (!wrong && mayBeEmpty) return { check: null, problem: null };
    // A workbook is whole or cannot be opened: this total was left to Excel, which never calculated it. In a short list
    // the word "Total" may stand where the figure is looked for.
    if (wrong ? wrong.text === row.label : table.source.kind === 'xlsx')
      return { check: null, problem: scope === 'file' ? warnAt(place, uncounted(called)) : null };
    const why = wrong
      ? `says ${quoted(wrong.text)}, which ${wrong.why}`
      : 'has no amount, so the file may be cut off';
    return {
      check: null,
      problem: stopAt(place, `the total for ${called} ${why}. Export it again.`),
    };
  }
  const currency = currencies[0] ?? amounts.currency;
  const stated = terms.isReversed && !amounts.isSided ? -amounts.open : amounts.open;
  return compared({
    sums,
    place,
    label: row.label,
    scope,
    currency,
    stated: stated === 0 ? 0 : stated,
    mayBePartial,
  });
}

function uncounted(called: string): string {
  return `the total for ${called} has no figure, so nothing was compared with it.`;
}

interface Comparison {
  readonly sums: ScopeSums;
  readonly place: { readonly file: string; readonly line: number };
  readonly label: string;
  readonly scope: TotalCheck['scope'];
  readonly currency: string;
  readonly stated: number;
  readonly mayBePartial: boolean;
}

function compared({ sums, place, label, scope, currency, stated, mayBePartial }: Comparison): Held {
  const {
    open = 0,
    withLeftOut = 0,
    asWritten = 0,
    notDue = 0,
    unreadable = 0,
  } = sums.byCurrency.get(currency) ?? {};
  if (![open, withLeftOut, asWritten, unreadable, stated].every(Number.isSafeInteger)) {
    return {
      check: null,
      problem: stopAt(place, `the amounts for ${quoted(label)} are too large to be added exactly.`),
    };
  }
  // The file's own total may count drafts and paid rows, or credits above zero: what it says is then still what was read.
  const whole = [open, withLeftOut, asWritten].find((sum) => sum === stated);
  // Xero's totals count in some exports only what is overdue.
  const isPartial = whole === undefined && mayBePartial && notDue !== 0 && stated === open - notDue;
  const read = isPartial ? stated : (whole ?? open);
  const check = {
    ...place,
    label,
    scope,
    stated: { amount: stated, currency },
    read: { amount: read, currency },
    explainedBy: read === stated ? [] : sums.explainedBy,
  };
  const said = `the file says ${formatMoney(check.stated, 'en-US')} for ${quoted(label)}`;
  if (isPartial) {
    const rest = formatMoney({ amount: notDue, currency }, 'en-US');
    const differs = `${said}, which differs from its rows by the ${rest} that are not due yet; those were read as well.`;
    return { check, problem: warnAt(place, differs) };
  }
  if (read === stated) return { check, problem: null };
  const adds = `${linesOf(sums)} ${formatMoney(check.read, 'en-US')}`;
  // Rows that cannot be read are asked about by themselves, and with them the total is as it should be.
  const isExplained =
    sums.hasUnknownAmount || withLeftOut + unreadable === stated || open + unreadable === stated;
  if (sums.unreadableRows > 0 && isExplained) {
    return { check, problem: warnAt(place, `${said}, but without the rows that cannot be read ${adds}.`) };
  }
  return { check, problem: stopAt(place, `${said}, but ${adds}. Export it again, unchanged.`) };
}

function linesOf({ first, last }: ScopeSums): string {
  if (first === null || last === null) return 'there are no rows for it: they add up to';
  return first === last ? `line ${first} adds up to` : `lines ${first} to ${last} add up to`;
}
