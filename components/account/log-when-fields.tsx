import type { ReactNode } from 'react';
import { clockIn, dayIn, type Instant, instantAt, isDay } from '../../lib/domain/day.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './log.module.css';

/** Day and minute on the clock an entry happened by, as typed. */
export interface WallClock {
  readonly day: string;
  readonly time: string;
}

export function wallClock(at: Instant, zone: string): WallClock {
  return { day: dayIn(zone, at), time: clockIn(zone, at) };
}

/**
 * The moment that was typed; `null`: it cannot be read. What was not touched stays the very moment it was: an hour that a
 * clock shows twice would else be another one.
 */
export function momentTyped({ day, time }: WallClock, before: Instant, zone: string): Instant | null {
  const was = wallClock(before, zone);
  if (was.day === day && was.time === time) return before;
  const clock = /^(\d\d):(\d\d)/.exec(time);
  return isDay(day) && clock ? instantAt(zone, day, Number(clock[1]), Number(clock[2])) : null;
}

interface Props {
  readonly value: WallClock;
  /** The last day that can be meant: today there. */
  readonly today: string;
  /** Named where it is not the reader's. */
  readonly zoneName: ReactNode;
  readonly error: string | undefined;
  readonly onChange: (value: WallClock) => void;
}

export function LogWhenFields({ value, today, zoneName, error, onChange }: Props) {
  return (
    <div className={styles.two}>
      <Field label="Day" error={error} hint={zoneName}>
        <DateInput
          data-testid="entry-day"
          max={today}
          value={value.day}
          onChange={(event) => onChange({ ...value, day: event.target.value })}
        />
      </Field>
      <Field label="Time">
        <TextInput
          type="time"
          data-testid="entry-time"
          value={value.time}
          onChange={(event) => onChange({ ...value, time: event.target.value })}
        />
      </Field>
    </div>
  );
}
