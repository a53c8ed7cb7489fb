import { useDataOverview } from '../hooks/use-data-overview.ts';
import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { Card } from '../ui/card.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { KeptData } from './kept-data.tsx';
import styles from './prose.module.css';
import { storedCounts } from './stored-counts.ts';

/** Where the data is, how much there is, and what leaves the browser: nothing. */
export function DataSection({ version }: { readonly version: string }) {
  const overview = useDataOverview();
  const settings = useFirmSettings();
  const locale = settings.state === 'ready' ? settings.value.locale : 'en-US';
  return (
    <Section title="Data and privacy">
      <Stack gap={5}>
        <Section level={3} title="Where your data is">
          <p className={styles.prose}>
            In this browser, on this computer, in the browser profile you are using now. There is no account
            and no server. Other profiles and other computers do not see it, and removing the extension
            removes it.
          </p>
          <KeptData />
        </Section>
        <Section level={3} title="What is stored">
          {overview.state === 'loading' && <Skeleton label="Counting what is stored" lines={5} />}
          {overview.state === 'failed' && (
            <ErrorState title="Your data could not be read" detail={String(overview.error)}>
              Nothing was changed. Load this page again.
            </ErrorState>
          )}
          {overview.state === 'ready' && (
            <Card>
              <DefinitionList items={storedCounts(overview.value, locale)} data-testid="data-counts" />
            </Card>
          )}
        </Section>
        <Section level={3} title="What leaves this browser">
          <p className={styles.prose}>
            Nothing. Per Our Call makes no connection to anybody: no statistics, no error reports, no updates
            of its own. Its pages are not allowed to connect anywhere, and the browser holds it to that. Mail
            leaves only when you press Send in your own mailbox.
          </p>
        </Section>
        <Section level={3} title="Version">
          <p>Per Our Call {version}</p>
        </Section>
      </Stack>
    </Section>
  );
}
