import { isContactActivity, type Skipped } from '../domain/activity.ts';
import { dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import type { Id } from '../domain/id.ts';
import { skippedBecause } from '../domain/skip-reason.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';

/**
 * "Left out on 20 November: payment is on its way": why what comes up now was not done when it came up before (G4). No
 * longer said once we were in touch, or they were, or where it was about invoices that are settled since.
 */
export function skippedReason(
  { log, moment }: Pick<Reading, 'log' | 'moment'>,
  about: ReadonlySet<Id>,
): Reason[] {
  const last = log.find((one) => one.kind === 'skipped' || one.kind === 'answer' || isContactActivity(one));
  if (last?.kind !== 'skipped' || !isAbout(last, about)) return [];
  const on = formatDay(dayIn(last.zone, last.at), moment.locale, moment.today);
  const because = skippedBecause(last.reason, last.note);
  return [reason('skipped', `Left out on ${on}${because === '' ? '' : `: ${because}`}`)];
}

function isAbout({ items }: Skipped, about: ReadonlySet<Id>): boolean {
  return items.length === 0 || items.some(({ itemId }) => about.has(itemId));
}
