import { useState } from 'react';
import { addMonths, type Day, isDay } from '../../lib/domain/day.ts';
import type { Period } from '../../lib/reports/report-period.ts';
import { RANGES, type RangeName, rangeUntil } from '../../lib/reports/report-range.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Select } from '../ui/select.tsx';

export type ChosenRange = { readonly name: RangeName } | { readonly name: 'own'; readonly period: Period };

/** The days that are meant; a named range moves on with the day. */
export function periodOf(chosen: ChosenRange, today: Day): Period {
  return chosen.name === 'own' ? chosen.period : rangeUntil(today, chosen.name);
}

const OPTIONS = [
  ...Object.entries(RANGES).map(([value, label]) => ({ value, label })),
  { value: 'own', label: 'From … until …' },
];

/** So far back a report may reach. */
const YEARS_BACK = 10;

interface Props {
  readonly chosen: ChosenRange;
  readonly today: Day;
  readonly onChoose: (chosen: ChosenRange) => void;
}

/** The time the contacts are counted over. */
export function RangePicker({ chosen, today, onChoose }: Props) {
  const period = periodOf(chosen, today);
  return (
    <Row gap={2} align="start">
      <Field label="Time range" labelHidden>
        <Select
          options={OPTIONS}
          value={chosen.name}
          data-testid="report-range"
          onChange={({ target }) => onChoose(namedOr(target.value, period))}
        />
      </Field>
      {chosen.name === 'own' && <OwnRange period={period} today={today} onChoose={onChoose} />}
    </Row>
  );
}

function namedOr(value: string, period: Period): ChosenRange {
  const name = (Object.keys(RANGES) as RangeName[]).find((one) => one === value);
  return name ? { name } : { name: 'own', period };
}

interface OwnProps extends Omit<Props, 'chosen'> {
  readonly period: Period;
}

/** Two days; what is typed counts as soon as it is a range. */
function OwnRange({ period, today, onChoose }: OwnProps) {
  const [typed, setTyped] = useState<{ readonly from: string; readonly until: string }>(period);
  const earliest = addMonths(today, -12 * YEARS_BACK);
  const problem = problemOf(typed, earliest);
  const change = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const { from, until } = next;
    if (problemOf(next, earliest) === null && isDay(from) && isDay(until))
      onChoose({ name: 'own', period: { from, until } });
  };
  const bounds = { min: earliest, max: today };
  return (
    <>
      <Field label="From" labelHidden error={problem}>
        <DateInput {...bounds} value={typed.from} onChange={({ target }) => change({ from: target.value })} />
      </Field>
      <Field label="Until" labelHidden>
        <DateInput
          {...bounds}
          value={typed.until}
          onChange={({ target }) => change({ until: target.value })}
        />
      </Field>
    </>
  );
}

function problemOf({ from, until }: { from: string; until: string }, earliest: Day): string | null {
  if (!isDay(from) || !isDay(until)) return 'Give both days.';
  if (from > until) return 'The first day comes after the last.';
  if (from < earliest) return `At most ${YEARS_BACK} years back.`;
  return null;
}
