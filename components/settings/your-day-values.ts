import type { YourDay } from '../../lib/app/your-day.ts';
import { type Result, refusal, success } from '../../lib/shared/result.ts';

/** What the form about the day holds, as typed. */
export interface YourDayValues {
  readonly tellsOfDue: boolean;
  /** "08:00". */
  readonly tellFrom: string;
  /** "18:00"; "00:00" is the end of the day. */
  readonly tellUntil: string;
  /** 1 Monday to 7 Sunday. */
  readonly tellOn: readonly number[];
  /** Empty: no limit. */
  readonly contactsPerDay: string;
}

export function toDayValues(day: YourDay): YourDayValues {
  const { tellsOfDue, tellFrom, tellUntil, tellOn, contactsPerDay } = day;
  return {
    tellsOfDue,
    tellFrom: clockOf(tellFrom),
    tellUntil: clockOf(tellUntil),
    tellOn,
    contactsPerDay: contactsPerDay === null ? '' : String(contactsPerDay),
  };
}

/** What was typed, understood; refused with the name of the field that cannot be read. */
export function readDayValues(values: YourDayValues): Result<YourDay> {
  const from = minutesOf(values.tellFrom);
  const until = minutesOf(values.tellUntil);
  if (from === null) return refusal('tellFrom', 'Type a time, such as 08:00.');
  if (until === null) return refusal('tellUntil', 'Type a time, such as 18:00.');
  const typed = values.contactsPerDay.trim();
  return success({
    tellsOfDue: values.tellsOfDue,
    tellFrom: from,
    tellUntil: until === 0 ? WHOLE_DAY : until,
    tellOn: [...values.tellOn],
    // What is no number is refused where the limit is checked.
    contactsPerDay: typed === '' ? null : Number(typed),
  });
}

function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(clock) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

const WHOLE_DAY = 24 * 60;
