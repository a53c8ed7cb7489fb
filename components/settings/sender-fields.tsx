import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { FirmFields } from './firm-form.tsx';
import { SignaturePreview } from './signature-preview.tsx';

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
          label="More lines of your signature"
          optional
          hint="Below name, firm and phone: your role, a web address, the register entry."
          error={errorOf('signatureLines')}
        >
          <TextArea
            rows={2}
            autoGrow
            value={values.signatureLines}
            data-testid="signature-lines"
            onChange={(event) => onChange({ signatureLines: event.target.value })}
          />
        </Field>
        <SignaturePreview values={values} />
        <Field
          label="Who takes over after a final notice"
          optional
          hint="A law firm or an agency you have agreed this with. Named only in a final notice that you decide to send."
          error={errorOf('partnerName')}
        >
          <TextInput
            value={values.partnerName}
            autoComplete="off"
            data-testid="partner-name"
            onChange={(event) => onChange({ partnerName: event.target.value })}
          />
        </Field>
      </Stack>
    </Section>
  );
}
