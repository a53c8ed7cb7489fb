import type { Settings } from '../../lib/domain/settings.ts';
import type { ImportDesk } from '../hooks/use-import.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Progress } from '../ui/progress.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { ExportSteps } from './export-steps.tsx';
import { ImportPreview } from './import-preview.tsx';
import { LastImport } from './last-import.tsx';

interface ImportDropProps {
  readonly desk: ImportDesk;
  readonly settings: Settings;
}

/** Where files come in: what to export before the first, what was read after it. */
export function ImportDrop({ desk, settings }: ImportDropProps) {
  const begun = desk.files.length > 0;
  return (
    <Section
      title="Customers and invoices"
      text={
        begun
          ? undefined
          : 'Two reports from QuickBooks Online are all it takes. They are read in this browser and sent nowhere.'
      }
      actions={
        begun && (
          <Button variant="quiet" size="sm" disabled={desk.busy === 'writing'} onClick={desk.startAgain}>
            Start again
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {!begun && <LastImport locale={settings.locale} />}
        {!begun && <ExportSteps />}
        <FileDrop
          label={begun ? 'Add more files' : 'Choose the exported files'}
          hint={
            begun
              ? 'They are joined with the ones below. A file of the same name takes the other one’s place.'
              : 'or drop them here, both at once. You see what was read before anything is saved.'
          }
          accept=".csv,text/csv"
          disabled={desk.busy === 'writing'}
          onFiles={desk.add}
          data-testid="import-file"
        />
        {desk.busy === 'reading' && <Progress label="Reading the files" value={null} text="A moment" />}
        {desk.refusal && (
          <Callout tone="problem" title="That did not work" data-testid="import-problem">
            {desk.refusal.message}
          </Callout>
        )}
        {desk.preview && <ImportPreview desk={desk} preview={desk.preview} settings={settings} />}
        {begun && (
          <Disclosure summary="Which reports to export, and where that is">
            <ExportSteps />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
