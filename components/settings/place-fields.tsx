import { X } from 'lucide-react';
import { useMemo } from 'react';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { countryOptions, regionOptions } from './country-options.ts';
import type { FirmFields } from './firm-form.tsx';
import type { TypedHoliday } from './firm-form-values.ts';
import styles from './row-list.module.css';
import { RowListEnd } from './row-list-end.tsx';

/** Where the firm sits and when it does not work: no contact is planned for such a day. */
export function PlaceFields({ values, onChange, errorOf }: FirmFields) {
  const countries = useMemo(countryOptions, []);
  const regions = useMemo(() => regionOptions(values.country), [values.country]);
  return (
    <Section level={3} title="Where you are">
      <Stack gap={3}>
        <Field label="Country" hint="Its public holidays are kept free." error={errorOf('country')}>
          <Select
            placeholder="Not said"
            options={countries}
            value={values.country}
            data-testid="firm-country"
            onChange={(event) => onChange({ country: event.target.value, region: '' })}
          />
        </Field>
        {regions.length > 0 && (
          <Field label="State or region" hint="Some holidays are regional." error={errorOf('region')}>
            <Select
              placeholder="Not said"
              options={regions}
              value={values.region}
              data-testid="firm-region"
              onChange={(event) => onChange({ region: event.target.value })}
            />
          </Field>
        )}
        <OwnDays
          days={values.ownHolidays}
          error={errorOf('ownHolidays')}
          onChange={(ownHolidays) => onChange({ ownHolidays })}
        />
      </Stack>
    </Section>
  );
}

interface OwnDaysProps {
  readonly days: readonly TypedHoliday[];
  readonly error: string | undefined;
  readonly onChange: (days: readonly TypedHoliday[]) => void;
}

/** Case 19: no calendar knows them all. */
function OwnDays({ days, error, onChange }: OwnDaysProps) {
  const set = (index: number, part: Partial<TypedHoliday>) =>
    onChange(days.map((day, at) => (at === index ? { ...day, ...part } : day)));
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>Your own days off</legend>
      <p className={styles.hint}>Besides public holidays: a local holiday, the day of the stocktaking.</p>
      {days.map((day, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are typed in place and never sorted while they are
        <div key={index} className={styles.row}>
          <DateInput
            aria-label={`Day ${index + 1}`}
            value={day.on}
            data-testid="holiday-day"
            onChange={(event) => set(index, { on: event.target.value })}
          />
          <TextInput
            aria-label={`Name of day ${index + 1}`}
            placeholder="Name"
            value={day.name}
            data-testid="holiday-name"
            onChange={(event) => set(index, { name: event.target.value })}
          />
          <IconButton
            label={`Remove ${day.name === '' ? `day ${index + 1}` : day.name}`}
            icon={<X />}
            onClick={() => onChange(days.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <RowListEnd
        error={error}
        label="Add a day"
        testId="holiday-add"
        onAdd={() => onChange([...days, { on: '', name: '' }])}
      />
    </fieldset>
  );
}
