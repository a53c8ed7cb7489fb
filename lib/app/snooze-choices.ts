import { addDays, type Day, type Instant, instantAt, weekdayOf } from '../domain/day.ts';
import type { DueContact } from '../domain/due-contact.ts';
import { nextWorkingDay } from '../domain/holiday-calendar.ts';
import type { Moment } from '../dunning/facts.ts';

interface SnoozeChoice {
  readonly label: string;
  readonly until: Instant;
}

/**
 * Until when an account can be put aside with one click: mornings at 8:00 on the firm's clock, of days on which it works.
 * Which days those are the moment says; `line` tells of a promise that is waited for.
 */
export function snoozeChoices(
  moment: Moment,
  line: Pick<DueContact, 'promisedUntil'> | null = null,
): SnoozeChoice[] {
  const { today } = moment;
  const promised = line?.promisedUntil ?? null;
  const choices: SnoozeChoice[] = [
    ...laterToday(moment),
    ...onDay(nextDay(today, 1, moment), moment, (on) =>
      on === addDays(today, 1) ? 'Tomorrow morning' : 'Next working day',
    ),
    ...onDay(nextDay(today, daysToMonday(today), moment), moment, (on) =>
      weekdayOf(on) === MONDAY ? 'Next Monday' : 'Next week',
    ),
    ...onDay(nextDay(today, 14, moment), moment, () => 'In two weeks'),
    ...(promised === null ? [] : onDay(nextDay(promised, 1, moment), moment, () => 'After the promise')),
  ];
  return choices.filter(
    (choice, index) => choices.findIndex(({ until }) => until === choice.until) === index,
  );
}

/** When what is left out comes up again, unless another day is chosen: a week later, on a day on which the firm works. */
export function skipUntil(moment: Moment): Instant {
  return instantAt(moment.zone, nextDay(moment.today, 7, moment), MORNING);
}

/** In three hours, as long as somebody is at work then. */
function laterToday({ now, zone, today }: Moment): SnoozeChoice[] {
  const until = now + 3 * 60 * 60 * 1000;
  return until <= instantAt(zone, today, EVENING) ? [{ label: 'Later today', until }] : [];
}

function onDay(on: Day, { now, zone }: Moment, label: (on: Day) => string): SnoozeChoice[] {
  const until = instantAt(zone, on, MORNING);
  return until > now ? [{ label: label(on), until }] : [];
}

/** So many days later, or the next on which the firm works. */
function nextDay(from: Day, days: number, { ours }: Moment): Day {
  return nextWorkingDay(addDays(from, days), ours);
}

function daysToMonday(from: Day): number {
  return (8 - weekdayOf(from)) % 7 || 7;
}

const MONDAY = 1;
const MORNING = 8;
const EVENING = 18;
