import type { DayHours } from '../../lib/compliance/contact-rule.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import styles from './hours-fields.module.css';

interface Props {
  /** Per weekday from Sunday. */
  readonly hours: readonly DayHours[];
  readonly error?: string | undefined;
  readonly onChange: (hours: readonly DayHours[]) => void;
}

const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0];
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const USUAL = [9, 17] as const;

/** Which hours of each day, on the customer's clock; a day without a tick is a day without. */
export function HoursFields({ hours, error, onChange }: Props) {
  const set = (weekday: number, day: DayHours) =>
    onChange(hours.map((before, index) => (index === weekday ? day : before)));
  return (
    <fieldset className={styles.week}>
      <legend className={styles.legend}>Hours on the customer’s clock</legend>
      {FROM_MONDAY.map((weekday) => {
        const day = hours[weekday] ?? null;
        const name = NAMES[weekday] ?? '';
        return (
          <div key={name} className={styles.day}>
            <Checkbox
              label={name}
              checked={day !== null}
              onChange={(event) => set(weekday, event.target.checked ? USUAL : null)}
            />
            {day && (
              <>
                <Hour
                  label={`${name}, from`}
                  value={day[0]}
                  first={0}
                  onChange={(from) => set(weekday, [from, day[1]])}
                />
                <Hour
                  label={`${name}, until`}
                  value={day[1]}
                  first={1}
                  onChange={(until) => set(weekday, [day[0], until])}
                />
              </>
            )}
          </div>
        );
      })}
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface HourProps {
  readonly label: string;
  readonly value: number;
  readonly first: number;
  readonly onChange: (hour: number) => void;
}

function Hour({ label, value, first, onChange }: HourProps) {
  return (
    <Select
      aria-label={label}
      value={String(value)}
      options={Array.from({ length: 24 }, (_, index) => {
        const hour = String(index + first);
        return { value: hour, label: `${hour}:00` };
      })}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  );
}
