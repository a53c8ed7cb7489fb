import { clockIn, dayIn, instantAt, isDay } from '../../lib/domain/day.ts';
import { formatDay, formatZone } from '../../lib/domain/format-day.ts';
import { unique } from '../../lib/shared/list.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CallFieldProps } from './call-field.ts';
import styles from './promise-fields.module.css';

/** When the call was, who rang, on which number: the minute the card was opened or the timer's, unless it is written up later. */
export function CallWhen({ form, view, errorFor, onChange }: CallFieldProps) {
  const { moment, facts } = view;
  const error = errorFor('call-time');
  const { startedAt } = form;
  const day = startedAt === null ? form.day : dayIn(moment.zone, startedAt);
  const time = startedAt === null ? form.time : clockIn(moment.zone, startedAt);
  const zone = formatZone(moment.now, moment.zone, moment.locale);
  const onDay =
    day === moment.today ? 'today' : isDay(day) ? formatDay(day, moment.locale, moment.today) : 'no day';
  const people = facts.contacts.filter(({ id }) => id === form.person);
  const numbers = unique(
    [
      ...(people.length > 0 ? people : facts.contacts).flatMap(({ phones }) =>
        phones.map(({ number }) => number),
      ),
      form.phone,
    ].filter((number) => number !== ''),
  );
  /** A timed call that is put to another moment keeps its length. */
  const move = (on: string, at: string) => {
    const clock = /^(\d\d):(\d\d)/.exec(at);
    if (startedAt === null || !isDay(on) || !clock)
      return onChange({ day: on, time: at, startedAt: null, endedAt: null });
    const start = instantAt(moment.zone, on, Number(clock[1]), Number(clock[2]));
    const endedAt = form.endedAt === null ? null : start + (form.endedAt - startedAt);
    onChange({ day: on, time: at, startedAt: start, endedAt });
  };
  return (
    <Disclosure
      summary="When"
      detail={`${onDay}, ${time} ${zone}`}
      mustShow={error !== undefined}
      data-testid="call-when"
    >
      <div className={styles.fields}>
        <Field label="Day" error={error}>
          <DateInput
            data-testid="call-day"
            max={moment.today}
            value={day}
            onChange={(event) => move(event.target.value, time)}
          />
        </Field>
        <Field label="Time">
          <TextInput
            type="time"
            data-testid="call-time"
            value={time}
            onChange={(event) => move(day, event.target.value)}
          />
        </Field>
        <Field label="Who called">
          <Select
            data-testid="call-direction"
            value={form.direction}
            options={DIRECTIONS}
            onChange={({ target }) => onChange({ direction: target.value === 'in' ? 'in' : 'out' })}
          />
        </Field>
        {numbers.length > 0 && (
          <Field label="Number" optional>
            <Select
              data-testid="call-phone"
              placeholder="Not said"
              value={form.phone}
              options={numbers.map((value) => ({ value, label: value }))}
              onChange={({ target }) => onChange({ phone: target.value })}
            />
          </Field>
        )}
      </div>
    </Disclosure>
  );
}

const DIRECTIONS = [
  { value: 'out', label: 'We did' },
  { value: 'in', label: 'They did' },
];
