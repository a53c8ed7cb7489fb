import { useMemo } from 'react';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { currencyOptions } from './currency-options.ts';
import type { FirmFields } from './firm-form.tsx';
import { localeOptions } from './locale-options.ts';
import { zoneOptions } from './zone-options.ts';

/** Dates, hours and figures. */
export function WritingFields({ values, onChange, errorOf }: FirmFields) {
  const zones = useMemo(() => zoneOptions(values.zone), [values.zone]);
  const locales = useMemo(() => localeOptions(values.locale), [values.locale]);
  const currencies = useMemo(currencyOptions, []);
  return (
    <Section level={3} title="Dates and money">
      <Stack gap={3}>
        <Field label="Time zone" hint="Your working day begins and ends by it." error={errorOf('zone')}>
          <Select
            options={zones}
            value={values.zone}
            onChange={(event) => onChange({ zone: event.target.value })}
          />
        </Field>
        <Field label="Dates and figures are written as in" error={errorOf('locale')}>
          <Select
            options={locales}
            value={values.locale}
            onChange={(event) => onChange({ locale: event.target.value })}
          />
        </Field>
        <Field
          label="Your currency"
          hint="Taken for exports that name none. You can change it for each import."
          error={errorOf('homeCurrency')}
        >
          <Select
            options={currencies}
            value={values.homeCurrency}
            onChange={(event) => onChange({ homeCurrency: event.target.value })}
          />
        </Field>
      </Stack>
    </Section>
  );
}
