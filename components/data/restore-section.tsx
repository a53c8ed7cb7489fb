import type { Settings } from '../../lib/domain/settings.ts';
import { type RestoreDesk, useRestore } from '../hooks/use-restore.ts';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { LongProgress } from './long-progress.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { RestoreChoice } from './restore-choice.tsx';
import { restoredWords } from './restore-words.ts';
import { WorkRefusal } from './work-refusal.tsx';

interface Props {
  readonly settings: Settings;
  readonly version: string;
}

/** From a backup file to a book: look at it first, then choose what becomes of what is here. */
export function RestoreSection({ settings, version }: Props) {
  const desk = useRestore(version);
  return (
    <Section
      level={3}
      title="Restore"
      text="Bring a backup back, here or on another computer. You see what is in it before anything is changed."
    >
      <Stack gap={3}>
        {desk.outcome && (
          <Callout title={restoredWords(desk.outcome, settings.locale)} data-testid="restore-result">
            Everything of the backup is in its place, and the list of the day is made from it.
          </Callout>
        )}
        {step(desk, settings)}
      </Stack>
    </Section>
  );
}

function step(desk: RestoreDesk, settings: Settings) {
  const { file, preview, reading, writing } = desk;
  const { locale } = settings;
  if (reading.busy)
    return (
      <Card>
        <LongProgress
          label={`Reading “${file?.name ?? ''}”`}
          at={reading.progress}
          locale={locale}
          onCancel={reading.cancel}
          data-testid="restore-progress"
        />
      </Card>
    );
  if (preview) return <RestoreChoice desk={desk} preview={preview} settings={settings} />;
  return (
    <>
      {desk.needsPassphrase ? (
        <PassphraseForm desk={desk} />
      ) : (
        <WorkRefusal refusal={reading.refusal ?? writing.refusal} data-testid="restore-problem" />
      )}
      <FileDrop
        label="Choose a backup file"
        hint="or drop it here: its name ends in .pocbackup"
        accept=".pocbackup"
        multiple={false}
        data-testid="backup-restore"
        onFiles={([chosen]) => chosen && void desk.choose(chosen)}
      />
    </>
  );
}
