import { addDays, type Day, type Instant, instantAt, isWeekend, weekdayOf } from '../domain/day.ts';
import type { Moment } from '../dunning/facts.ts';

interface SnoozeChoice {
  readonly label: string;
  readonly until: Instant;
}

/** Until when an account can be put aside with one click; mornings begin at 8:00 on the seller's clock. */
export function snoozeChoices({ now, zone, today }: Moment): SnoozeChoice[] {
  const tomorrow = nextWorkday(today);
  const monday = addDays(today, (8 - weekdayOf(today)) % 7 || 7);
  const choices: SnoozeChoice[] = [
    { label: 'In 3 hours', until: now + 3 * 60 * 60 * 1000 },
    {
      label: tomorrow === addDays(today, 1) ? 'Tomorrow morning' : 'Next working day',
      until: instantAt(zone, tomorrow, 8),
    },
    { label: 'Next Monday', until: instantAt(zone, monday, 8) },
    { label: 'In two weeks', until: instantAt(zone, addDays(today, 14), 8) },
  ];
  return choices.filter(
    (choice, index) => choices.findIndex(({ until }) => until === choice.until) === index,
  );
}

function nextWorkday(from: Day): Day {
  const next = addDays(from, 1);
  return isWeekend(next) ? nextWorkday(next) : next;
}
