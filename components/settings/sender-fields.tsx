import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { FirmFields } from './firm-form.tsx';

/** What stands below every mail. */
export function SenderFields({ values, onChange, errorOf }: FirmFields) {
  return (
    <Section level={3} title="Who writes">
      <Stack gap={3}>
        <Field label="Name of your firm" error={errorOf('firmName')}>
          <TextInput
            value={values.firmName}
            autoComplete="organization"
            onChange={(event) => onChange({ firmName: event.target.value })}
          />
        </Field>
        <Field label="Your name" hint="As you sign a mail." error={errorOf('senderName')}>
          <TextInput
            value={values.senderName}
            autoComplete="name"
            onChange={(event) => onChange({ senderName: event.target.value })}
          />
        </Field>
        <Field
          label="Your phone"
          hint="So that customers can simply call back."
          error={errorOf('senderPhone')}
        >
          <TextInput
            type="tel"
            value={values.senderPhone}
            autoComplete="tel"
            onChange={(event) => onChange({ senderPhone: event.target.value })}
          />
        </Field>
        <Field
          label="How customers can pay"
          hint="One or two lines, such as the bank account or the address of your payment page."
          error={errorOf('paymentLines')}
        >
          <TextArea
            rows={2}
            autoGrow
            value={values.paymentLines}
            onChange={(event) => onChange({ paymentLines: event.target.value })}
          />
        </Field>
      </Stack>
    </Section>
  );
}
