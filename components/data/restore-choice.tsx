import { useState } from 'react';
import type { BackupPreview } from '../../lib/app/read-backup.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { RestoreMode } from '../../lib/storage/backup/restore-rows.ts';
import type { RestoreDesk } from '../hooks/use-restore.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { RadioChoice } from '../ui/radio-choice.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { LongProgress } from './long-progress.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { type ComparedRow, comparedRows, isEmptyHere, mergeWarning, oddities } from './restore-words.ts';
import { WorkRefusal } from './work-refusal.tsx';
import { writtenMoment } from './written-moment.ts';

interface Props {
  readonly desk: RestoreDesk;
  readonly preview: BackupPreview;
  readonly settings: Settings;
}

/** What is in a backup beside what is here, and the two ways to bring it in. */
export function RestoreChoice({ desk, preview, settings }: Props) {
  const isEmpty = isEmptyHere(preview);
  const [mode, setMode] = useState<RestoreMode>(isEmpty ? 'replace' : 'merge');
  const [isAsking, setAsking] = useState(false);
  const { locale } = settings;
  const { busy, progress, cancel, refusal } = desk.writing;
  const odd = oddities(preview, locale);
  const warning = mode === 'merge' ? mergeWarning(preview, locale) : null;
  const start = () => (mode === 'replace' && !isEmpty ? setAsking(true) : void desk.restore(mode));
  return (
    <Card data-testid="restore-preview">
      <Stack gap={4}>
        <p>
          Backup of <strong>{writtenMoment(preview.madeAt, settings)}</strong>, made by version{' '}
          {preview.programVersion}.
        </p>
        <DataTable
          caption="What is in the backup and what is here"
          columns={columns(locale, mode)}
          rows={comparedRows(preview)}
          rowKey={({ label }) => label}
        />
        {odd.length > 0 && (
          <Callout tone="warn" title="Not everything comes back">
            {odd.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Callout>
        )}
        {!isEmpty && (
          <RadioChoice
            legend="What becomes of what is here?"
            disabled={busy}
            value={mode}
            onChange={setMode}
            options={[
              {
                value: 'merge',
                label: 'Keep it and add what is missing',
                hint: 'Nothing that is here is changed. Entries of the backup that are not here are added; your settings, texts and contact rules stay.',
                'data-testid': 'restore-merge',
              },
              {
                value: 'replace',
                label: 'Put the backup in its place',
                hint: 'Everything is again as it was when the backup was made. What was done since is gone.',
                'data-testid': 'restore-replace',
              },
            ]}
          />
        )}
        {warning && <Callout tone="warn" title={warning} />}
        <WorkRefusal refusal={refusal} data-testid="restore-problem" />
        {busy ? (
          <LongProgress
            label="Restoring"
            at={progress}
            locale={locale}
            onCancel={cancel}
            data-testid="restore-progress"
          />
        ) : (
          <Row>
            <Button data-testid="restore-confirm" onClick={start}>
              {mode === 'merge' ? 'Add what is missing' : 'Restore this backup'}
            </Button>
            <Button variant="quiet" onClick={() => void desk.startAgain()}>
              Leave everything as it is
            </Button>
          </Row>
        )}
      </Stack>
      <ReplaceDialog
        open={isAsking}
        onOpenChange={setAsking}
        preview={preview}
        locale={locale}
        onReplace={() => {
          setAsking(false);
          void desk.restore('replace');
        }}
      />
    </Card>
  );
}

function columns(locale: string, mode: RestoreMode): Column<ComparedRow>[] {
  const number = new Intl.NumberFormat(locale);
  return [
    { id: 'label', header: 'What', cell: ({ label }) => label, rowHeader: true },
    { id: 'file', header: 'In the file', cell: ({ inFile }) => number.format(inFile), numeric: true },
    { id: 'here', header: 'Here now', cell: ({ here }) => number.format(here), numeric: true },
    {
      id: 'after',
      header: 'Afterwards',
      cell: ({ inFile, here, notHere }) => number.format(mode === 'replace' ? inFile : here + notHere),
      numeric: true,
    },
  ];
}
