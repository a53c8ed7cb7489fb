import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './tell-fields.module.css';
import type { YourDayFields } from './your-day-form.tsx';

/** P30: what is too much for a day moves on, and nothing is lost by it. */
export function DayLimitField({ values, onChange, errorOf }: YourDayFields) {
  return (
    <Section
      level={3}
      title="How much a day can take"
      text="How many calls, mails and letters a day are enough for you. What is due beyond that moves to the next working days: the most urgent comes first, a broken promise before all else. Nothing is forgotten, and your list says what has moved."
    >
      <Field
        label="Contacts a day"
        optional
        hint="Empty: no limit. Everything that is due is for today."
        error={errorOf('contactsPerDay')}
      >
        <TextInput
          inputMode="numeric"
          className={styles.short}
          data-testid="day-limit"
          value={values.contactsPerDay}
          onChange={(event) => onChange({ contactsPerDay: event.target.value })}
        />
      </Field>
    </Section>
  );
}
