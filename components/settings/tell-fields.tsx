import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './tell-fields.module.css';
import type { YourDayFields } from './your-day-form.tsx';

interface Props extends YourDayFields {
  /** The firm's. */
  readonly zone: string;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Whether, when and on which days the browser tells of what has come up (G2). */
export function TellFields({ values, onChange, errorOf, zone }: Props) {
  const { tellsOfDue, tellOn } = values;
  const toggle = (day: number, isOn: boolean) =>
    onChange({ tellOn: isOn ? [...tellOn, day].sort() : tellOn.filter((one) => one !== day) });
  return (
    <Section level={3} title="Messages">
      <Stack gap={3}>
        <Checkbox
          label="Tell me when something is due"
          hint="A message of your browser: one for all that has come up, without amounts. The number on the button in the toolbar is there either way."
          checked={tellsOfDue}
          data-testid="day-tells"
          onChange={(event) => onChange({ tellsOfDue: event.target.checked })}
        />
        {tellsOfDue && (
          <>
            <div className={styles.hours}>
              <Field label="From" error={errorOf('tellFrom')}>
                <TextInput
                  type="time"
                  data-testid="day-from"
                  value={values.tellFrom}
                  onChange={(event) => onChange({ tellFrom: event.target.value })}
                />
              </Field>
              <Field label="Until" error={errorOf('tellUntil')}>
                <TextInput
                  type="time"
                  data-testid="day-until"
                  value={values.tellUntil}
                  onChange={(event) => onChange({ tellUntil: event.target.value })}
                />
              </Field>
            </div>
            <fieldset className={styles.days}>
              <legend className={styles.legend}>On these days</legend>
              {DAYS.map((name, index) => (
                <Checkbox
                  key={name}
                  label={name}
                  checked={tellOn.includes(index + 1)}
                  data-testid={`day-on-${index + 1}`}
                  onChange={(event) => toggle(index + 1, event.target.checked)}
                />
              ))}
              {errorOf('tellOn') !== undefined && (
                <p className={styles.error} role="alert">
                  {errorOf('tellOn')}
                </p>
              )}
            </fieldset>
            <p className={styles.note}>
              By the clock of {zone.replaceAll('_', ' ')}. What comes up outside of these hours, or on a day
              off of your firm, is told when they begin again.
            </p>
          </>
        )}
      </Stack>
    </Section>
  );
}
