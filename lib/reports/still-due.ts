import type { Instant } from '../domain/day.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import { type InTime, LATE_BANDS } from './contact-schedule.ts';
import type { Tally } from './tally.ts';
import { workingDaysLate } from './working-days-late.ts';

export interface StillDue extends InTime {
  /** Working days that the one that waits longest is late. */
  readonly longest: number;
}

interface Asked {
  readonly now: Instant;
  readonly zone: string;
  readonly ours: HolidayCalendar;
}

/** What has come up and is still to be done, by how late it is already (P26). */
export function stillDue({ now, zone, ours }: Asked): Tally<LedgerLine, StillDue> {
  const lateness = workingDaysLate({ zone, ours });
  const late = LATE_BANDS.map(() => 0);
  let [inTime, longest] = [0, 0];
  return {
    add: ({ dueAt }) => {
      if (dueAt === null || dueAt > now) return;
      const days = lateness(dueAt, now);
      longest = Math.max(longest, days);
      if (days === 0) inTime += 1;
      else {
        const band = LATE_BANDS.findIndex((last) => days <= last);
        late[band] = (late[band] ?? 0) + 1;
      }
    },
    result: () => ({ inTime, late, longest }),
  };
}
