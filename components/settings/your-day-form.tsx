import { type FormEvent, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import { useLeaveGuard } from '../hooks/use-leave-guard.ts';
import { useSaveYourDay } from '../hooks/use-your-day.ts';
import { Callout } from '../ui/callout.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import { DayLimitField } from './day-limit-field.tsx';
import { SaveRow } from './save-row.tsx';
import styles from './settings-form.module.css';
import { TellFields } from './tell-fields.tsx';
import { typedSince } from './typed-since.ts';
import { readDayValues, toDayValues, type YourDayValues } from './your-day-values.ts';

export interface YourDayFields {
  readonly values: YourDayValues;
  readonly onChange: (part: Partial<YourDayValues>) => void;
  /** The sentence about that field, if it is the one refused. */
  readonly errorOf: (field: keyof YourDayValues) => string | undefined;
}

/** When the user is told, and how much a day can take: one form, one Save. */
export function YourDayForm({ stored }: { readonly stored: Settings }) {
  // Only what was touched: the rest follows what another page makes of it meanwhile.
  const [typed, setTyped] = useState<Partial<YourDayValues>>({});
  const [unread, setUnread] = useState<Refusal | null>(null);
  const { run, busy, refusal, clear } = useSaveYourDay();
  const { show } = useToast();
  const before = toDayValues(stored);
  const values = { ...before, ...typed };
  const unsaved = JSON.stringify(values) !== JSON.stringify(before);
  useLeaveGuard(unsaved);
  const problem = unread ?? refusal;
  const fields: YourDayFields = {
    values,
    onChange: (part) => {
      clear();
      setUnread(null);
      setTyped((touched) => ({ ...touched, ...part }));
    },
    errorOf: (field) => (problem?.reason === field ? problem.message : undefined),
  };
  async function save(event: FormEvent) {
    event.preventDefault();
    const read = readDayValues(values);
    setUnread(read.ok ? null : read);
    if (!read.ok || !(await run(read.value))) return;
    setTyped((now) => typedSince(typed, now));
    show({ title: 'Saved', text: 'Your list of today follows it at once.', tone: 'good' });
  }
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Stack gap={5}>
        <TellFields {...fields} zone={stored.zone} />
        <DayLimitField {...fields} />
        {problem && !(problem.reason in values) && (
          <Callout tone="problem" title="Not saved">
            {problem.message}
          </Callout>
        )}
        <SaveRow unsaved={unsaved} busy={busy} testId="day-save" />
      </Stack>
    </form>
  );
}
