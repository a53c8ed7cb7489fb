import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { FirmFields } from './firm-form.tsx';
import styles from './letterhead-fields.module.css';
import { LogoDrop } from './logo-drop.tsx';
import rowStyles from './row-list.module.css';

/** What stands on a letter and not on a mail. */
export function LetterheadFields({ values, onChange, errorOf }: FirmFields) {
  return (
    <Section level={3} title="On letters">
      <Stack gap={3}>
        <Field
          label="Your postal address"
          hint="Line by line, without the name of your firm. Small above the customer’s address, too."
          error={errorOf('firmAddress')}
        >
          <TextArea
            rows={3}
            autoGrow
            autoComplete="street-address"
            value={values.firmAddress}
            data-testid="firm-address"
            onChange={(event) => onChange({ firmAddress: event.target.value })}
          />
        </Field>
        <div className={rowStyles.rows}>
          <p className={rowStyles.legend}>Logo</p>
          {values.logo !== null && (
            <div className={styles.logo}>
              <img src={values.logo} alt="Your logo" data-testid="logo-shown" />
              <Button size="sm" data-testid="logo-remove" onClick={() => onChange({ logo: null })}>
                Remove the logo
              </Button>
            </div>
          )}
          <LogoDrop
            label={values.logo === null ? 'Choose a picture' : 'Choose another picture'}
            hint="PNG or JPEG, or drop it here. It stands at the top right of a letter."
            testId="logo-file"
            error={errorOf('logo')}
            onLogo={(logo) => onChange({ logo })}
          />
        </div>
      </Stack>
    </Section>
  );
}
