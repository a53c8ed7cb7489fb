import type { ImportCandidates, ReadTable } from '../candidates.ts';
import type { ImportQuestion } from '../import-answers.ts';
import type { ProblemLog } from '../problem-log.ts';
import { applyPayments } from './apply-payments.ts';
import { chooseFigures } from './choose-figures.ts';
import { contactGaps } from './contact-gaps.ts';
import { settledCandidates, withItemKeys } from './item-keys.ts';
import { joinContacts } from './join-contacts.ts';
import { joinCustomers } from './join-customers.ts';
import { asPayments, paymentsByNumber } from './payments-by-number.ts';
import type { TableReading } from './table-reading.ts';

interface ReadFiles {
  readonly readings: readonly TableReading[];
  readonly questions: readonly ImportQuestion[];
  readonly log: ProblemLog;
}

/** What all files say together: figures, payments that correct them, customers and people. */
export function joinReadings({ readings: read, questions, log }: ReadFiles): ImportCandidates {
  const { readings, problems: turned } = asPayments(read);
  log.add(...turned);
  const { figures, problems: choice } = chooseFigures(readings);
  log.add(...choice);
  const lists = readings.filter(({ format }) => format.holds === 'contacts');
  const payments = readings.filter(({ format }) => format.holds === 'payments');
  // The figures come first: their spelling of a name is the one the invoices carry.
  const used = [...figures, ...payments, ...lists];
  const system = used[0]?.format.system ?? 'qbo';
  const named = used.map(({ format, customers }) => ({ system: format.system, customers }));
  const { accounts, keyOf, problems: doubts } = joinCustomers(named, system);
  const applied = paymentsByNumber(payments, { figures, keyOf });
  const corrected = applyPayments({ figures, payments: applied, keyOf });
  const { items, problems: repeats } = withItemKeys(corrected.items, { system, keyOf });
  log.add(...repeats, ...doubts, ...corrected.problems);
  // While a file is stopped nobody knows what is missing beside it.
  if (log.countOf('stop') === 0) log.add(...contactGaps({ figures, lists, keyOf, accounts }));
  const usedFiles = new Set(used.map(({ file }) => file));
  return {
    system,
    asOf: latest(figures),
    files: used.map(readTableOf),
    accounts,
    contacts: joinContacts(
      used.flatMap(({ contacts }) => contacts),
      { system, keyOf },
    ),
    openItems: items,
    settled: settledCandidates(corrected.settled, { system, keyOf }),
    checks: figures.flatMap(({ checks }) => checks),
    problems: log.list(),
    questions: questions.filter(({ file }) => usedFiles.has(file)),
    currencyAssumed: figures.some(({ currencyAssumed }) => currencyAssumed),
  };
}

function latest(figures: readonly TableReading[]): ImportCandidates['asOf'] {
  const days = figures.flatMap(({ asOf }) => asOf ?? []);
  return days.sort().at(-1) ?? null;
}

function readTableOf({ file, part, format, asOf, rows, leftOut, remembered }: TableReading): ReadTable {
  return {
    file,
    part,
    format: format.id,
    label: format.label,
    holds: format.holds,
    isComplete: format.isComplete ?? false,
    asOf,
    rows,
    leftOut,
    remembered: remembered ?? null,
  };
}
