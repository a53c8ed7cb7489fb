import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { useImport } from '../hooks/use-import.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Progress } from '../ui/progress.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { ExportSteps } from './export-steps.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';
import { LastImport } from './last-import.tsx';

/** From two exported reports to a filled book: drop, check, confirm, go on. */
export function ImportSection() {
  const desk = useImport();
  const settings = useFirmSettings();
  const locale = settings.state === 'ready' ? settings.value.locale : 'en-US';
  if (desk.outcome) {
    return (
      <Section title="Customers and invoices">
        <ImportResult
          outcome={desk.outcome}
          locale={locale}
          isSigned={settings.state !== 'ready' || settings.value.senderName !== ''}
          onStartAgain={desk.startAgain}
        />
      </Section>
    );
  }
  const begun = desk.files.length > 0;
  return (
    <Section
      title="Customers and invoices"
      text="Two reports from QuickBooks Online are all it takes. They are read in this browser and sent nowhere."
      actions={
        begun && (
          <Button variant="quiet" size="sm" disabled={desk.busy === 'writing'} onClick={desk.startAgain}>
            Start again
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {!begun && <LastImport locale={locale} />}
        <ExportSteps folded={begun} />
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
        {desk.preview && <ImportPreview desk={desk} preview={desk.preview} locale={locale} />}
      </Stack>
    </Section>
  );
}
