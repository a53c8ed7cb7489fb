import { type FormEvent, useEffect, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { useSaveFirmSettings } from '../hooks/use-firm-settings.ts';
import { useLeaveGuard } from '../hooks/use-leave-guard.ts';
import { Callout } from '../ui/callout.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AmountFields } from './amount-fields.tsx';
import {
  changesAnything,
  type FirmFormValues,
  toFormValues,
  toSettings,
  typedProblem,
} from './firm-form-values.ts';
import { LetterheadFields } from './letterhead-fields.tsx';
import { OwnSideFields } from './own-side-fields.tsx';
import { PaymentFields } from './payment-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { SaveRow } from './save-row.tsx';
import { SenderFields } from './sender-fields.tsx';
import styles from './settings-form.module.css';
import { typedSince } from './typed-since.ts';
import { WritingFields } from './writing-fields.tsx';

export interface FirmFields {
  readonly values: FirmFormValues;
  readonly onChange: (part: Partial<FirmFormValues>) => void;
  /** The sentence about that field, if it is the one refused. */
  readonly errorOf: (field: keyof FirmFormValues) => string | undefined;
}

/** What a refusal calls a field, where that is not the field's own name. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'own-addresses': 'ownAddresses',
  'own-domains': 'ownDomains',
  place: 'country',
};

/** One form, one Save; what is wrong is said beside its field. */
export function FirmForm({ stored }: { readonly stored: Settings }) {
  // Only what was touched: the rest follows what another page makes of it meanwhile.
  const [typed, setTyped] = useState<Partial<FirmFormValues>>({});
  const { run, busy, refusal, clear } = useSaveFirmSettings();
  const [isChecked, setChecked] = useState(false);
  const { show } = useToast();
  const before = toFormValues(stored);
  const values = { ...before, ...typed };
  const unsaved = changesAnything(values, stored);
  useLeaveGuard(unsaved);
  // To the letter: a line begun in a list changes nothing yet, and must not vanish under the hand.
  const caughtUp = Object.keys(typed).length > 0 && JSON.stringify(values) === JSON.stringify(before);
  useEffect(() => {
    if (caughtUp) setTyped({});
  }, [caughtUp]);

  // What cannot be read is said once saving was tried, and from then on as it is typed.
  const problem = isChecked ? typedProblem(values) : null;
  const refused = refusal ? (FIELD_OF[refusal.reason] ?? refusal.reason) : null;
  const fields: FirmFields = {
    values,
    onChange: (part) => {
      clear();
      setTyped((touched) => ({ ...touched, ...part }));
    },
    errorOf: (field) =>
      problem?.field === field ? problem.message : refused === field ? refusal?.message : undefined,
  };

  async function save(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (typedProblem(values)) return;
    const saved = await run(toSettings(values, stored));
    if (!saved) return;
    setTyped((now) => ({ ...toFormValues(saved), ...typedSince(typed, now) }));
    setChecked(false);
    show({ title: 'Saved', text: 'The next mails and figures follow it.', tone: 'good' });
  }

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Stack gap={5}>
        <SenderFields {...fields} />
        <PaymentFields {...fields} />
        <LetterheadFields {...fields} />
        <WritingFields {...fields} />
        <PlaceFields {...fields} />
        <AmountFields {...fields} />
        <OwnSideFields {...fields} />
        {refusal && refused !== null && !(refused in values) && (
          <Callout tone="problem" title="Not saved">
            {refusal.message}
          </Callout>
        )}
        <SaveRow unsaved={unsaved} busy={busy} testId="firm-save" />
      </Stack>
    </form>
  );
}
