import { systemGuides } from '../../lib/importers/formats/system-guides.ts';
import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { useImport } from '../hooks/use-import.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ImportDrop } from './import-drop.tsx';
import { ImportResult } from './import-result.tsx';

const GUIDES = systemGuides();

/** From exported lists to a filled book: drop, check, confirm, go on. */
export function ImportSection() {
  const desk = useImport();
  const settings = useFirmSettings();
  switch (settings.state) {
    case 'loading':
      return <Skeleton label="Reading your settings" lines={5} />;
    case 'failed':
      return (
        <ErrorState title="Your data could not be opened" detail={String(settings.error)}>
          Nothing was changed. Load this page again; if it stays like this, the detail below helps whoever
          helps you.
        </ErrorState>
      );
    case 'ready':
      return desk.outcome ? (
        <Section title="Customers and invoices">
          <ImportResult outcome={desk.outcome} settings={settings.value} onStartAgain={desk.startAgain} />
        </Section>
      ) : (
        <ImportDrop desk={desk} settings={settings.value} guides={GUIDES} />
      );
  }
}
