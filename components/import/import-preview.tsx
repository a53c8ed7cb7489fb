import type { ImportPreview as Preview } from '../../lib/app/preview-import.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { ImportDesk } from '../hooks/use-import.ts';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { FirstRows } from './first-rows.tsx';
import { ImportConfirm } from './import-confirm.tsx';
import { ImportFacts } from './import-facts.tsx';
import { ImportFiles } from './import-files.tsx';
import { ImportStops, ImportWarnings } from './import-problems.tsx';
import { ImportTotals } from './import-totals.tsx';

interface ImportPreviewProps {
  readonly desk: ImportDesk;
  readonly preview: Preview;
  readonly settings: Settings;
}

/** What the files say, held against their own totals, before anything is saved. */
export function ImportPreview({ desk, preview, settings }: ImportPreviewProps) {
  const { candidates } = preview;
  const { locale } = settings;
  const hasFigures = candidates.openItems.length > 0 || candidates.checks.length > 0;
  return (
    <Section title="Please check" level={3} data-testid="import-preview" aria-busy={desk.busy !== null}>
      <Stack gap={4}>
        <ImportFiles desk={desk} preview={preview} />
        <ImportStops problems={preview.stops} />
        {candidates.accounts.length > 0 && <ImportFacts desk={desk} preview={preview} settings={settings} />}
        {hasFigures && <ImportTotals preview={preview} locale={locale} />}
        <ImportWarnings problems={preview.warnings} />
        {candidates.openItems.length > 0 && <FirstRows candidates={candidates} locale={locale} />}
        <ImportConfirm desk={desk} preview={preview} locale={locale} />
      </Stack>
    </Section>
  );
}
