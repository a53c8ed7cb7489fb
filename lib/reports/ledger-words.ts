import { dayIn, type Instant } from '../domain/day.ts';
import { formatDay, formatShortDay, formatTime } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Money } from '../domain/money.ts';
import type { Moment } from '../dunning/facts.ts';
import { assertNever } from '../shared/assert-never.ts';
import { remember } from '../shared/remember.ts';
import { count } from '../shared/text.ts';
import type { LedgerColumn } from './ledger-columns.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { LedgerTerms } from './ledger-terms.ts';

/** What stands in a cell, line by line; no lines where there is nothing to say. Screen, paper and file show the same. */
export function cellLines(column: LedgerColumn, row: LedgerRow, terms: LedgerTerms): readonly string[] {
  const { moment } = terms;
  switch (column) {
    case 'name':
      return [row.accountName];
    case 'overdue':
      return sumLines(row.overdue, moment);
    case 'open':
      return sumLines(row.open, moment);
    case 'credits':
      return sumLines(row.credits, moment);
    case 'disputed':
      return sumLines(row.disputed, moment);
    case 'late':
      return row.overdueCount === 0 ? [] : [String(row.oldestDaysPastDue)];
    case 'aging':
      return agingLines(row, moment);
    case 'next':
      return row.action === '' ? [] : [row.action, ...whenLines(row, moment)];
    case 'reason':
      return row.reason === '' ? [] : [row.reason];
    case 'contact':
      return row.lastContactAt === null ? [] : [dayWords(row.lastContactAt, moment)];
    case 'silent':
      return silentLines(row, moment);
    case 'promised':
      return promisedLines(row, moment);
    case 'blocked':
      return blockedLines(row, moment);
    case 'procedure':
      return [terms.procedures.get(row.procedureId) ?? row.procedureId];
    case 'kept':
      return keptLines(row);
    default:
      return assertNever(column);
  }
}

function sumLines(sums: readonly Money[], { locale }: Moment): string[] {
  return sums.map((sum) => formatMoney(sum, locale));
}

/** "85 % of 4,090.00 EUR overdue": the picture in words. */
function agingLines(row: LedgerRow, { locale }: Moment): string[] {
  return row.aging.flatMap(({ currency, amounts }) => {
    const whole = amounts.reduce((sum, amount) => sum + amount, 0);
    if (whole <= 0) return [];
    const late = whole - (amounts[0] ?? 0);
    return [
      `${percentOf(locale).format(late / whole)} of ${formatMoney({ amount: whole, currency }, locale)} overdue`,
    ];
  });
}

const percentOf = remember((locale: string) => new Intl.NumberFormat(locale, { style: 'percent' }));

/** "now", "13:00" later today, "Mon, 23 Nov". */
export function whenWords(at: Instant, moment: Moment): string {
  if (at <= moment.now) return 'now';
  const on = dayIn(moment.zone, at);
  return on === moment.today ? formatTime(at, moment.zone, moment.locale) : formatShortDay(on, moment.locale);
}

function whenLines({ dueAt }: LedgerRow, moment: Moment): string[] {
  return dueAt === null ? [] : [whenWords(dueAt, moment)];
}

function dayWords(at: Instant, { zone, locale, today }: Moment): string {
  return formatDay(dayIn(zone, at), locale, today);
}

function silentLines({ silentTries, silentSince }: LedgerRow, moment: Moment): string[] {
  if (silentTries === 0) return [];
  const tries = count(silentTries, 'try', 'tries');
  return silentSince === null ? [tries] : [tries, `since ${dayWords(silentSince, moment)}`];
}

function promisedLines({ promised, promisedOn }: LedgerRow, moment: Moment): string[] {
  if (promisedOn === null) return [];
  return [...sumLines(promised, moment), formatShortDay(promisedOn, moment.locale)];
}

function blockedLines({ blocked }: LedgerRow, moment: Moment): string[] {
  if (!blocked) return [];
  const until = blocked.until === null ? '' : `until ${whenWords(blocked.until, moment)}`;
  const end = [blocked.owner, until].filter((words) => words !== '').join(', ');
  return end === '' ? [blocked.text] : [blocked.text, end];
}

function keptLines({ promisesKept, promisesKeptInPart, promisesBroken }: LedgerRow): string[] {
  const ended = promisesKept + promisesKeptInPart + promisesBroken;
  return ended === 0 ? [] : [`${promisesKept} of ${ended}`];
}
