import { dayIn } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import { type DunningProcedure, levelById } from '../domain/dunning-procedure.ts';
import { formatDay } from '../domain/format-day.ts';
import { noticeDeadline } from '../domain/notice-term.ts';
import type { Moment } from './facts.ts';
import type { News } from './news.ts';

/**
 * A final notice names the last day of a term that is counted from its sending (case 61). One that was written on an
 * earlier day and lay about since would give too few: told before it goes out. None: it names no term, or still enough.
 */
export function termSince(
  { createdAt, levelId, passedOver }: Pick<Draft, 'createdAt' | 'levelId' | 'passedOver'>,
  procedure: DunningProcedure,
  { zone, today, ours, locale }: Moment,
): News[] {
  const days = levelById(procedure, levelId)?.termDays ?? null;
  if (days === null) return [];
  const named = noticeDeadline(dayIn(zone, createdAt), days, ours);
  const needed = noticeDeadline(today, days, ours);
  const id = `term ${needed}`;
  if (named >= needed || passedOver.includes(id)) return [];
  const [has, must] = [named, needed].map((on) => formatDay(on, locale, today));
  const text = `This notice names ${has}. Sent today it has to name ${must} or later: write it anew.`;
  return [{ id, code: 'term-since', text }];
}
