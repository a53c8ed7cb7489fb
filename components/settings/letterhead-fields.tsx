import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { FirmFields } from './firm-form.tsx';
import styles from './letterhead-fields.module.css';
import { readLogo } from './read-logo.ts';
import rowStyles from './row-list.module.css';

/** What stands on a letter and not on a mail. */
export function LetterheadFields({ values, onChange, errorOf }: FirmFields) {
  const [refused, setRefused] = useState<string | null>(null);
  async function take([file]: File[]) {
    if (!file) return;
    const read = await readLogo(file);
    setRefused(read.ok ? null : read.message);
    if (read.ok) onChange({ logo: read.value });
  }
  const wrong = refused ?? errorOf('logo');
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
          <FileDrop
            label={values.logo === null ? 'Choose a picture' : 'Choose another picture'}
            hint="PNG or JPEG, or drop it here. It stands at the top right of a letter."
            accept="image/png,image/jpeg"
            multiple={false}
            data-testid="logo-file"
            onFiles={(files) => void take(files)}
          />
          {wrong !== undefined && (
            <p className={rowStyles.error} role="alert">
              {wrong}
            </p>
          )}
        </div>
      </Stack>
    </Section>
  );
}
