import { type Day, dayIn } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';
import type { Settings } from '../domain/settings.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import type { ImportCandidates, TotalCheck } from '../importers/candidates.ts';
import type { ImportAnswers, ImportQuestion } from '../importers/import-answers.ts';
import type { ImportPlan } from '../importers/reconcile/import-plan.ts';
import { count } from '../shared/text.ts';
import type { ImportChanges, ImportPreview } from './import-preview.ts';
import type { PlannedImport } from './plan-import.ts';

interface Previewed {
  readonly candidates: ImportCandidates;
  readonly answers: ImportAnswers;
  readonly planned: PlannedImport;
  /** Of customers who were erased and would come back. */
  readonly erased: readonly string[];
  readonly settings: Settings;
  readonly now: number;
}

const FIRST_ROWS = 20;
const NUMBERS_ASKED = 20;

/** What the files say and what that would change, small enough to be handed to the page. */
export function previewOfPlan({
  candidates,
  answers,
  planned,
  erased,
  settings,
  now,
}: Previewed): ImportPreview {
  const { files, problems, openItems, checks } = candidates;
  const invoices = openItems.filter(({ kind }) => kind === 'invoice');
  const stops = problems.filter(({ severity }) => severity === 'stop');
  const differences = checks.filter(({ stated, read }) => stated.amount !== read.amount);
  const questions = [...candidates.questions, ...completeQuestion(planned.plan)];
  const whyNot = whyNotConfirm({ candidates, answers, differences, questions, stops: stops.length });
  return {
    files,
    system: candidates.system,
    asOf: candidates.asOf,
    counts: {
      accounts: candidates.accounts.length,
      contacts: candidates.contacts.length,
      invoices: invoices.length,
      credits: openItems.length - invoices.length,
    },
    currency: Object.values(answers.currencies ?? {})[0] ?? settings.homeCurrency,
    currencyAssumed: candidates.currencyAssumed,
    fileTotals: sumByCurrency(checks.filter(({ scope }) => scope === 'file').map(({ stated }) => stated)),
    readTotals: sumByCurrency(openItems.map(({ open }) => open)),
    ...overdueOf(candidates, candidates.asOf ?? dayIn(settings.zone, now)),
    checks,
    differences,
    stops,
    unreadable: problems.filter(({ severity }) => severity === 'row'),
    warnings: problems.filter(({ severity }) => severity === 'warn'),
    questions,
    firstRows: firstRows(candidates),
    changes: planned.wasEmpty && erased.length === 0 ? null : changesOf(planned.plan, erased),
    canConfirm: whyNot === null,
    whyNot,
  };
}

function overdueOf(
  { openItems }: ImportCandidates,
  today: Day,
): { overdueTotals: Money[]; overdueAccounts: number } {
  const overdue = openItems.filter(
    ({ kind, open, dueOn }) => kind === 'invoice' && open.amount > 0 && dueOn !== null && dueOn < today,
  );
  return {
    overdueTotals: sumByCurrency(overdue.map(({ open }) => open)),
    overdueAccounts: new Set(overdue.map(({ accountKey }) => accountKey)).size,
  };
}

function firstRows({ openItems, accounts }: ImportCandidates): ImportPreview['firstRows'] {
  const first = openItems.slice(0, FIRST_ROWS);
  const keys = new Set(first.map(({ accountKey }) => accountKey));
  const names = new Map(accounts.filter(({ key }) => keys.has(key)).map(({ key, name }) => [key, name]));
  return first.map((item) => ({ ...item, customer: names.get(item.accountKey) ?? '' }));
}

function changesOf({ summary, listed, conflicts }: ImportPlan, erased: readonly string[]): ImportChanges {
  return { ...summary, listed, conflicts: [...erased, ...conflicts] };
}

/** Nothing waits for the answer: what is not in the list is marked as not in it, which is not the same as paid. */
function completeQuestion({ unlisted }: ImportPlan): ImportQuestion[] {
  if (unlisted === null) return [];
  const { file, items } = unlisted;
  const which = items.length === 1 ? 'it is not in this list. Is it' : 'they are not in this list. Are they';
  return [
    {
      kind: 'complete-list',
      file,
      isBlocking: false,
      message: `${count(items.length, 'invoice or credit', 'invoices and credits')} on record: ${which} paid?`,
      count: items.length,
      numbers: items.slice(0, NUMBERS_ASKED).map(({ number }) => number),
    },
  ];
}

interface Obstacles {
  readonly candidates: ImportCandidates;
  readonly answers: ImportAnswers;
  readonly differences: readonly TotalCheck[];
  readonly questions: readonly ImportQuestion[];
  readonly stops: number;
}

function whyNotConfirm({ candidates, answers, differences, questions, stops }: Obstacles): string | null {
  if (stops > 0) return 'There is still something to put right in these files.';
  const open = questions.filter(({ isBlocking }) => isBlocking).length;
  if (open > 0)
    return open === 1 ? 'Please answer the question first.' : 'Please answer the questions first.';
  if (differences.some((check) => !isExcused(check, candidates, answers)))
    return 'What was read does not add up to what the file states. Nothing can be imported until it does.';
  const { accounts, contacts, openItems, settled, files } = candidates;
  if (files.length === 0) return 'No file was chosen.';
  // A list in which nothing is open any more says that all is paid.
  const isList = files.some(({ holds }) => holds === 'open-items');
  const isNothing = [accounts, contacts, openItems, settled].every(({ length }) => length === 0);
  return isNothing && !isList ? 'There is nothing to import in these files.' : null;
}

/** A total cannot agree when rows are left out of it that the user agreed to leave out. */
function isExcused(
  { file, explainedBy }: TotalCheck,
  { problems }: ImportCandidates,
  { leaveOut = [] }: ImportAnswers,
): boolean {
  if (!leaveOut.includes(file)) return false;
  const lines = new Set(
    problems.filter((one) => one.severity === 'row' && one.file === file).map(({ line }) => line),
  );
  return explainedBy.some(({ line }) => lines.has(line));
}
