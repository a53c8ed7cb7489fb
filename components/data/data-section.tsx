import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { BackupNote } from './backup-note.tsx';
import { BackupSection } from './backup-section.tsx';
import { KeptData } from './kept-data.tsx';
import styles from './prose.module.css';
import { RestoreSection } from './restore-section.tsx';
import { SpreadsheetSection } from './spreadsheet-section.tsx';
import { StoredSection } from './stored-section.tsx';

/** Where the data is, how to keep it safe, how to be rid of it, and what leaves the browser: nothing. */
export function DataSection({ version }: { readonly version: string }) {
  const settings = useFirmSettings();
  if (settings.state === 'loading') return <Skeleton label="Reading your settings" lines={5} />;
  if (settings.state === 'failed')
    return (
      <ErrorState title="Your data could not be read" detail={String(settings.error)}>
        Nothing was changed. Load this page again.
      </ErrorState>
    );
  return (
    <Section title="Data and privacy">
      <Stack gap={5}>
        <BackupNote />
        <Section level={3} title="Where your data is">
          <p className={styles.prose}>
            In this browser, on this computer, in the browser profile you are using now. There is no account
            and no server. Other profiles and other computers do not see it, and removing the extension
            removes it.
          </p>
          <KeptData />
        </Section>
        <StoredSection settings={settings.value} />
        <BackupSection settings={settings.value} version={version} />
        <RestoreSection settings={settings.value} version={version} />
        <SpreadsheetSection locale={settings.value.locale} />
        <Section level={3} title="Erase a customer">
          <p className={styles.prose}>
            Open the customer in the side panel and choose “Erase this customer” under “How this customer is
            followed up”. Backups and spreadsheets you have saved still hold it: delete those files, too. A
            backup that is restored here leaves out who was erased here.
          </p>
        </Section>
        <Section level={3} title="What leaves this browser">
          <p className={styles.prose}>
            Nothing. Per Our Call makes no connection to anybody: no statistics, no error reports, no updates
            of its own. Its pages are not allowed to connect anywhere, and the browser holds it to that. Mail
            leaves only when you press Send in your own mailbox, and a file only when you save one.
          </p>
        </Section>
        <Section level={3} title="Version">
          <p>Per Our Call {version}</p>
        </Section>
      </Stack>
    </Section>
  );
}
