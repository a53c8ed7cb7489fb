import type { ImportPreview as Preview } from '../../lib/app/import-preview.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { ImportDesk } from '../hooks/import-desk.ts';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { FirstRows } from './first-rows.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { ImportChanges } from './import-changes.tsx';
import { ImportConfirm } from './import-confirm.tsx';
import { ImportFacts } from './import-facts.tsx';
import { ImportFiles } from './import-files.tsx';
import { ImportStops, ImportWarnings } from './import-problems.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { ImportTotals } from './import-totals.tsx';
import { PreviewSummary } from './preview-summary.tsx';
import { ReopenedColumns } from './reopened-columns.tsx';

interface ImportPreviewProps {
  readonly desk: ImportDesk;
  readonly preview: Preview;
  readonly settings: Settings;
}

/** What the files say, held against their own totals and against what is on record, before anything is saved. */
export function ImportPreview({ desk, preview, settings }: ImportPreviewProps) {
  const { locale, zone } = settings;
  const { counts, checks, changes } = preview;
  const hasItems = counts.invoices + counts.credits > 0;
  return (
    <Section title="Please check" level={3} data-testid="import-preview" aria-busy={desk.busy !== null}>
      <Stack gap={4}>
        <PreviewSummary preview={preview} isReading={desk.busy?.kind === 'reading'} locale={locale} />
        <ImportFiles desk={desk} preview={preview} locale={locale} zone={zone} />
        <ReopenedColumns desk={desk} preview={preview} locale={locale} />
        <ImportStops problems={preview.stops} locale={locale} />
        <ImportQuestions desk={desk} preview={preview} locale={locale} isBlocking />
        <GivenAnswers desk={desk} locale={locale} />
        {counts.accounts > 0 && <ImportFacts preview={preview} settings={settings} />}
        {(hasItems || checks.length > 0) && <ImportTotals preview={preview} locale={locale} />}
        {changes && <ImportChanges changes={changes} locale={locale} />}
        {/* After the figures they are about: what is taken without an answer is usually right. */}
        <ImportQuestions desk={desk} preview={preview} locale={locale} isBlocking={false} />
        <ImportWarnings problems={preview.warnings} locale={locale} />
        {hasItems && <FirstRows preview={preview} locale={locale} />}
        <ImportConfirm desk={desk} preview={preview} locale={locale} />
      </Stack>
    </Section>
  );
}
