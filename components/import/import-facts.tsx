import type { ImportPreview } from '../../lib/app/import-preview.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { useToday } from '../hooks/use-today.ts';
import { Card } from '../ui/card.tsx';
import { FactTiles } from './fact-tiles.tsx';
import { previewCounts } from './preview-counts.ts';

interface ImportFactsProps {
  readonly preview: ImportPreview;
  readonly settings: Settings;
}

/** How many of what, true for which day. */
export function ImportFacts({ preview, settings }: ImportFactsProps) {
  const today = useToday(settings.zone);
  return (
    <Card data-testid="import-facts">
      <FactTiles facts={previewCounts(preview, { today, locale: settings.locale })} />
    </Card>
  );
}
