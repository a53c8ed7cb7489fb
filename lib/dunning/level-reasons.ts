import { dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import type { ItemStep } from './item-steps.ts';
import { callLevel, isTakenOver } from './next-level.ts';
import type { TermStop } from './notice-state.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';

/** Why this step and no other: what was taken before, what a person decides, what ran or stopped (C2). */
export function levelReasons({ standing, next: { level, notice } }: ItemStep, reading: Reading): Reason[] {
  const { taken, moment, procedure } = reading;
  const before = taken.get(standing.item.id) ?? null;
  const day = (at: number, zone: string) => formatDay(dayIn(zone, at), moment.locale, moment.today);
  const noticed = notice
    ? [
        reason(
          `notice-${notice.kind}`,
          notice.stoppedBy
            ? `The final notice of ${day(notice.notice.at, notice.notice.zone)} no longer counts: ${STOPS[notice.stoppedBy]} since`
            : `Final notice sent on ${day(notice.notice.at, notice.notice.zone)}, to be answered by ${formatDay(notice.until, moment.locale, moment.today)}`,
        ),
      ]
    : [];
  if (before === null && level === callLevel(procedure) && isTakenOver(standing.item.id, reading))
    return [reason('take-over', 'No earlier contact on record: ask on the phone what was said before')];
  if (level.decidedByPerson) return [reason('decide', `${level.name}: for a person to decide`), ...noticed];
  const words = before
    ? `Next step after “${before.level.name}”: ${level.name}`
    : `First step: ${level.name}`;
  return [reason('level', words), ...noticed];
}

const STOPS: Record<TermStop, string> = {
  payment: 'a payment came in',
  promise: 'a promise was given',
  plan: 'instalments were agreed',
  dispute: 'there was a complaint',
};
