import { Download } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { useBackupReminder } from '../hooks/use-backup-reminder.ts';
import { useMakeBackup } from '../hooks/use-make-backup.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { LongProgress } from './long-progress.tsx';
import { passphraseAdvice } from './passphrase-advice.ts';
import { saveFile } from './save-file.ts';
import { WorkRefusal } from './work-refusal.tsx';
import { writtenMoment } from './written-moment.ts';

const NOTHING = { passphrase: '', repeated: '' };
const FIELDS = ['passphrase', 'repeated'];

interface Props {
  readonly settings: Settings;
  readonly version: string;
}

/** Everything as one file, locked if wished. */
export function BackupSection({ settings, version }: Props) {
  const [typed, setTyped] = useState(NOTHING);
  const [saved, setSaved] = useState<string | null>(null);
  const reminder = useBackupReminder();
  const { run, busy, refusal, clear, progress, cancel } = useMakeBackup(saveFile);
  const last = reminder.state === 'ready' ? reminder.value.lastBackupAt : null;
  const change = (part: Partial<typeof NOTHING>) => {
    clear();
    setTyped((before) => ({ ...before, ...part }));
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(null);
    const made = await run({ programVersion: version, ...typed });
    if (!made) return;
    setSaved(made.name);
    setTyped(NOTHING);
  };
  const errorFor = (field: string) => (refusal?.reason === field ? refusal.message : undefined);
  return (
    <Section
      level={3}
      title="Back up"
      text="Everything in one file: customers, invoices, the log, agreements, your texts and settings. Keep it somewhere other than on this computer."
    >
      <Card>
        <form onSubmit={(event) => void make(event)} noValidate>
          <Stack gap={3}>
            <Disclosure
              summary="Lock it with a passphrase"
              detail={typed.passphrase === '' ? 'Optional' : 'On'}
              mustShow={errorFor('passphrase') !== undefined || errorFor('repeated') !== undefined}
              data-testid="backup-lock"
            >
              <Stack gap={3}>
                <p>
                  Without it, anybody who has the file can read it. With it, the file opens with these words
                  alone. Nobody can recover them: if they are lost, so is what is in the file.
                </p>
                <Field
                  label="Passphrase"
                  error={errorFor('passphrase')}
                  hint={
                    passphraseAdvice(typed.passphrase) ?? 'Four or five words are strong and easy to keep.'
                  }
                >
                  <TextInput
                    type="password"
                    autoComplete="new-password"
                    data-testid="backup-passphrase"
                    value={typed.passphrase}
                    onChange={(event) => change({ passphrase: event.target.value })}
                  />
                </Field>
                <Field label="The same once more" error={errorFor('repeated')}>
                  <TextInput
                    type="password"
                    autoComplete="new-password"
                    data-testid="backup-passphrase-again"
                    value={typed.repeated}
                    onChange={(event) => change({ repeated: event.target.value })}
                  />
                </Field>
              </Stack>
            </Disclosure>
            {busy ? (
              <LongProgress
                label="Writing the backup"
                at={progress}
                locale={settings.locale}
                onCancel={cancel}
                data-testid="backup-progress"
              />
            ) : (
              <div>
                <Button type="submit" variant="primary" icon={<Download />} data-testid="backup-export">
                  Save a backup
                </Button>
              </div>
            )}
            <WorkRefusal refusal={refusal && FIELDS.includes(refusal.reason) ? null : refusal} />
            <div role="status">
              {saved ? (
                <Callout title={`“${saved}” is saved`} data-testid="backup-saved">
                  It is in your downloads. Move it to another disk or another computer: what is only here is
                  lost with this one.
                </Callout>
              ) : (
                <p data-testid="backup-last">
                  {last === null
                    ? 'No backup was made yet.'
                    : `Last backup: ${writtenMoment(last, settings)}.`}
                </p>
              )}
            </div>
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
