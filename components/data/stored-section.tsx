import type { Settings } from '../../lib/domain/settings.ts';
import { useDataOverview } from '../hooks/use-data-overview.ts';
import { useStorageUse } from '../hooks/use-storage-use.ts';
import { Card } from '../ui/card.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { storedCounts } from './stored-counts.ts';
import { writtenBytes } from './written-bytes.ts';

/** What is stored, counted, and the room it takes. */
export function StoredSection({ settings }: { readonly settings: Settings }) {
  const overview = useDataOverview();
  const counts = overview.state === 'ready' ? overview.value : null;
  const use = useStorageUse(counts?.items);
  const { locale } = settings;
  const room = use && {
    term: 'Room it takes',
    detail: `about ${writtenBytes(use.used, locale)} of the ${writtenBytes(use.allowed, locale)} the browser gives`,
    'data-testid': 'storage-use',
  };
  return (
    <Section level={3} title="What is stored">
      {overview.state === 'loading' && <Skeleton label="Counting what is stored" lines={5} />}
      {overview.state === 'failed' && (
        <ErrorState title="Your data could not be read" detail={String(overview.error)}>
          Nothing was changed. Load this page again.
        </ErrorState>
      )}
      {counts && (
        <Card>
          <DefinitionList
            items={[...storedCounts(counts, locale), ...(room ? [room] : [])]}
            data-testid="data-counts"
          />
        </Card>
      )}
    </Section>
  );
}
