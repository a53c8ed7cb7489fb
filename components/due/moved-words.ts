import type { DueList } from '../../lib/app/due-list.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { counted } from './counted.ts';

/** As many days as a line has room for. */
const MOST_NAMED = 2;

/** "12 more than your 30 a day: 12 tomorrow": what the limit moves on, and to when (P30). */
export function movedWords({ moved, limit, moment }: Pick<DueList, 'moved' | 'limit' | 'moment'>): string {
  if (moved === null || limit === null) return '';
  const { days, count } = moved;
  const named = days.slice(0, MOST_NAMED).map(({ on, count: onDay }) => `${onDay} ${dayWords(on, moment)}`);
  const rest = days.length > MOST_NAMED ? ['the rest after that'] : [];
  return `${counted(count)} more than your ${limit} a day: ${joinWords([...named, ...rest])}`;
}

function dayWords(on: Day, { today, locale }: Moment): string {
  return on === addDays(today, 1) ? 'tomorrow' : `on ${formatShortDay(on, locale)}`;
}
