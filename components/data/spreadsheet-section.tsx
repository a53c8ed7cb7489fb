import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { ExportedTable } from '../../lib/app/export-table.ts';
import { useExportTable } from '../hooks/use-export-table.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { LongProgress } from './long-progress.tsx';
import { saveFile } from './save-file.ts';
import { WorkRefusal } from './work-refusal.tsx';

const FILES: readonly { readonly table: ExportedTable; readonly label: string }[] = [
  { table: 'customers', label: 'Customers and people' },
  { table: 'open-items', label: 'Invoices and credits' },
  { table: 'payments', label: 'Payments noted by hand' },
  { table: 'log', label: 'The log' },
];

/** The same data for a spreadsheet; not a backup. */
export function SpreadsheetSection({ locale }: { readonly locale: string }) {
  const { run, busy, refusal, progress, cancel } = useExportTable(saveFile);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <Section
      level={3}
      title="For a spreadsheet"
      text="One CSV file each, to look at or to hand on. They are not locked, and cannot be restored: for that, save a backup. A text that a spreadsheet would run as a formula gets an apostrophe in front."
    >
      <Stack gap={3}>
        <Row>
          {FILES.map(({ table, label }) => (
            <Button
              key={table}
              icon={<FileSpreadsheet />}
              busy={busy}
              data-testid={`export-${table}`}
              onClick={async () => setSaved(await run(table))}
            >
              {label}
            </Button>
          ))}
        </Row>
        {busy && (
          <LongProgress
            label="Writing the file"
            at={progress}
            locale={locale}
            onCancel={cancel}
            data-testid="export-progress"
          />
        )}
        <WorkRefusal refusal={refusal} />
        <p role="status">{saved ? `“${saved}” is in your downloads.` : ''}</p>
      </Stack>
    </Section>
  );
}
