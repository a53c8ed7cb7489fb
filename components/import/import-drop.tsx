import type { Settings } from '../../lib/domain/settings.ts';
import type { SystemGuide } from '../../lib/importers/formats/system-guides.ts';
import type { ImportDesk } from '../hooks/import-desk.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { ExportGuide } from './export-guide.tsx';
import { ImportNotice } from './import-notice.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { LastImport } from './last-import.tsx';
import { RememberedLists } from './remembered-lists.tsx';
import { SampleStillHere } from './sample-still-here.tsx';
import { TrySample } from './try-sample.tsx';

interface ImportDropProps {
  readonly desk: ImportDesk;
  readonly settings: Settings;
  readonly guides: readonly SystemGuide[];
}

/** Where files come in: what to export before the first, what was read after it. */
export function ImportDrop({ desk, settings, guides }: ImportDropProps) {
  const begun = desk.files.length > 0;
  const { busy } = desk;
  return (
    <Section
      title="Customers and invoices"
      text={
        begun
          ? undefined
          : 'Export the open invoices and the customers from the program your invoices are in, and drop the files here. They are read in this browser and sent nowhere.'
      }
      actions={
        begun && (
          <Button variant="quiet" size="sm" disabled={busy?.kind === 'writing'} onClick={desk.startAgain}>
            Start again
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {!begun && <LastImport locale={settings.locale} />}
        {begun && !desk.isSample && <SampleStillHere desk={desk} locale={settings.locale} />}
        {!begun && <ExportGuide guides={guides} />}
        {desk.isSample ? (
          <Callout title="This is sample data">
            Made-up customers, read the way your own files are. Import them to look around, and remove them
            again with one click.
          </Callout>
        ) : (
          <FileDrop
            label={begun ? 'Add more files' : 'Choose the exported files'}
            hint={
              begun
                ? 'They are joined with the ones below. A file of the same name takes the other one’s place.'
                : 'or drop them here, all at once: CSV, Excel, IIF or text. You see what was read before anything is saved.'
            }
            disabled={busy?.kind === 'writing'}
            onFiles={desk.add}
            data-testid="import-file"
          />
        )}
        {!begun && <TrySample desk={desk} />}
        {!begun && <RememberedLists settings={settings} />}
        {busy?.kind === 'reading' && (
          <ImportProgress
            at={busy.at}
            beginning="Reading the files"
            locale={settings.locale}
            stopping={busy.stopping}
            onStop={desk.stop}
          />
        )}
        <ImportNotice desk={desk} />
        {desk.preview && <ImportPreview desk={desk} preview={desk.preview} settings={settings} />}
        {begun && !desk.isSample && (
          <Disclosure summary="Which lists to export, and where that is">
            <ExportGuide guides={guides} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
