import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { FirmFields } from './firm-form.tsx';

/** Addresses that are us. */
export function OwnSideFields({ values, onChange, errorOf }: FirmFields) {
  return (
    <Section
      level={3}
      title="Your own side"
      text="You and your colleagues stand in almost every thread. Whoever is named here is never taken for a customer."
    >
      <Stack gap={3}>
        <Field
          label="Own mail addresses"
          optional
          hint="One on each line. Your address in the open mailbox is noticed by itself."
          error={errorOf('ownAddresses')}
        >
          <TextArea
            rows={3}
            autoGrow
            spellCheck={false}
            placeholder="mary@yourfirm.example"
            value={values.ownAddresses}
            onChange={(event) => onChange({ ownAddresses: event.target.value })}
          />
        </Field>
        <Field
          label="Own mail domains"
          optional
          hint="One on each line: what stands after the @ in your firm’s addresses. It covers all colleagues."
          error={errorOf('ownDomains')}
        >
          <TextArea
            rows={2}
            autoGrow
            spellCheck={false}
            placeholder="yourfirm.example"
            value={values.ownDomains}
            onChange={(event) => onChange({ ownDomains: event.target.value })}
          />
        </Field>
      </Stack>
    </Section>
  );
}
