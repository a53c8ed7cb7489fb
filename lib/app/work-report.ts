import { encodeTime } from 'ulid';
import type { Activity } from '../domain/activity.ts';
import { type Instant, instantAt } from '../domain/day.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import { agingPicture } from '../reports/aging-picture.ts';
import { blockedAccounts } from '../reports/blocked-accounts.ts';
import { contactSchedule } from '../reports/contact-schedule.ts';
import { daysToPay } from '../reports/days-to-pay.ts';
import { expectedCash } from '../reports/expected-cash.ts';
import { promisesKept } from '../reports/promises-kept.ts';
import type { Period } from '../reports/report-period.ts';
import { silentAccounts } from '../reports/silent-accounts.ts';
import { stillDue } from '../reports/still-due.ts';
import type { Tally } from '../reports/tally.ts';
import type { WorkReport } from '../reports/work-report.ts';
import { nextTask } from '../shared/next-task.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';
import { ledgerSlices } from '../storage/ledger-slices.ts';
import { logSlices } from '../storage/log-slices.ts';
import { momentFor } from './book-terms.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';

/**
 * The figures of the whole book, the contacts counted over the range. Ledger and log are read in slices and counted as they
 * come: a page that shows the report stays usable, and neither stands in memory as a whole.
 */
export async function workReport(program: Program, range: Period): Promise<WorkReport> {
  const { database } = program;
  const terms = await readTerms(program);
  const { settings, ours, now } = terms;
  const { zone, locale, today } = momentFor(terms, null);
  const figures = {
    aging: agingPicture(settings.agingBounds),
    cash: expectedCash(today),
    promises: promisesKept(),
    daysToPay: daysToPay(),
    stillDue: stillDue({ now, zone, ours }),
    silent: silentAccounts({ today, zone }),
    blocked: blockedAccounts(),
  };
  const overLines: readonly Tally<LedgerLine, unknown>[] = Object.values(figures);
  let customers = 0;
  for await (const lines of ledgerSlices(database)) {
    customers += lines.length;
    for (const line of lines) for (const figure of overLines) figure.add(line);
    await nextTask();
  }
  const schedule = await overLog(
    database,
    instantAt(zone, range.from, 0),
    contactSchedule({ ...range, zone, ours }),
  );
  // The lists of a large book are put together one by one.
  const promises = await inTask(figures.promises);
  const silent = await inTask(figures.silent);
  const blocked = await inTask(figures.blocked);
  return {
    firm: settings.firmName,
    now,
    today,
    zone,
    locale,
    range,
    customers,
    agingBounds: settings.agingBounds,
    aging: figures.aging.result(),
    cash: figures.cash.result(),
    promises,
    daysToPay: figures.daysToPay.result(),
    stillDue: figures.stillDue.result(),
    silent,
    blocked,
    schedule,
  };
}

async function inTask<T>(figure: Tally<LedgerLine, T>): Promise<T> {
  await nextTask();
  return figure.result();
}

/**
 * An id begins with the moment it was made, and nothing is noted before it happens: the log is read from the first moment of
 * the range on, and to its end, since an entry may be noted or corrected long after.
 */
async function overLog<T>(
  database: PerOurCallDatabase,
  begin: Instant,
  tally: Tally<Activity, T>,
): Promise<T> {
  for await (const entries of logSlices(database, encodeTime(Math.max(0, begin)))) {
    for (const entry of entries) tally.add(entry);
    await nextTask();
  }
  return tally.result();
}
