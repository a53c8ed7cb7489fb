import type { Day, Instant } from '../domain/day.ts';
import { agingBuckets } from '../dunning/aging.ts';
import { agingPart } from './aging-part.ts';
import type { AgingOfCurrency } from './aging-picture.ts';
import type { BlockedAccounts } from './blocked-accounts.ts';
import { blockedPart } from './blocked-part.ts';
import { cashPart } from './cash-part.ts';
import type { ContactSchedule } from './contact-schedule.ts';
import type { DaysToPay } from './days-to-pay.ts';
import { daysToPayPart } from './days-to-pay-part.ts';
import type { ExpectedCash } from './expected-cash.ts';
import type { PromisesKept } from './promises-kept.ts';
import { promisesPart } from './promises-part.ts';
import type { ReportPart } from './report-part.ts';
import type { Period } from './report-period.ts';
import { schedulePart } from './schedule-part.ts';
import type { SilentAccounts } from './silent-accounts.ts';
import { silentPart } from './silent-part.ts';
import type { StillDue } from './still-due.ts';
import { stillDuePart } from './still-due-part.ts';

/** The figures of the book, as they stood at one moment. */
export interface WorkReport {
  readonly firm: string;
  /** When it was worked out, and where and how it is read. */
  readonly now: Instant;
  readonly today: Day;
  readonly zone: string;
  readonly locale: string;
  /** What the contacts are counted over. */
  readonly range: Period;
  readonly customers: number;
  readonly agingBounds: readonly number[];
  readonly aging: readonly AgingOfCurrency[];
  readonly cash: ExpectedCash;
  readonly promises: PromisesKept;
  readonly daysToPay: DaysToPay;
  readonly schedule: ContactSchedule;
  readonly stillDue: StillDue;
  readonly silent: SilentAccounts;
  readonly blocked: BlockedAccounts;
}

/** The report as it is read, on the screen and on paper, in the order of the page. */
export function reportParts(report: WorkReport): readonly ReportPart[] {
  const { today, zone, locale, agingBounds } = report;
  const buckets = agingBuckets([], today, agingBounds).map(({ label }) => label);
  return [
    agingPart(report.aging, { buckets, locale }),
    cashPart(report.cash, locale),
    promisesPart(report.promises, locale),
    daysToPayPart(report.daysToPay, locale),
    stillDuePart(report.stillDue, locale),
    silentPart(report.silent, locale),
    blockedPart(report.blocked, { zone, locale }),
    schedulePart(report.schedule, locale),
  ];
}
