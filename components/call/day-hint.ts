import type { AccountView } from '../../lib/app/account-view.ts';
import { isDay, isWeekend } from '../../lib/domain/day.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { isWorkingDay, nextWorkingDay } from '../../lib/domain/holiday-calendar.ts';

/** "Sat, 5 Dec. Banks work again on Mon, 7 Dec": what there is to know about a day; nothing while none is typed. */
export function dayHint(on: string, { moment }: AccountView): string | undefined {
  if (!isDay(on)) return undefined;
  const day = formatShortDay(on, moment.locale);
  if (isWorkingDay(on, moment.ours)) return day;
  const name = moment.ours.nameOf(on);
  const why = name && !isWeekend(on) ? `${day} (${name})` : day;
  return `${why}. Banks work again on ${formatShortDay(nextWorkingDay(on, moment.ours), moment.locale)}.`;
}
