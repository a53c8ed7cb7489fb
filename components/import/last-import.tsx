import { formatDay } from '../../lib/domain/format-day.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { useLastImport } from '../hooks/use-last-import.ts';
import { Callout } from '../ui/callout.tsx';
import { counted } from './counted.ts';
import { RemoveSample } from './remove-sample.tsx';
import { UndoImport } from './undo-import.tsx';

const NAMED = 4;

/** What is on record already, so that a second import is no surprise, and the way to take the last one back; nothing for a newcomer. */
export function LastImport({ locale }: { readonly locale: string }) {
  const last = useLastImport();
  if (last.state !== 'ready' || !last.value) return null;
  const { accounts, items, record, canUndo } = last.value;
  if (record.isSample) return <RemoveSample locale={locale} />;
  const what = `${counted(accounts, 'customer', locale)} with ${counted(items, 'open item', locale)}`;
  const title = record.asOf
    ? `On record: figures as of ${formatDay(record.asOf, locale)}`
    : 'On record: customers without figures';
  return (
    <Callout
      title={title}
      data-testid="last-import"
      actions={canUndo && <UndoImport label="Undo the last import" isSample={false} locale={locale} />}
    >
      <p>
        {what}, last from {fileWords(record.files.map(({ name }) => name))}. A new export brings them up to
        date; calls, agreements and notes stay.
      </p>
      {!canUndo && <p>It can no longer be undone.</p>}
    </Callout>
  );
}

function fileWords(names: readonly string[]): string {
  if (names.length <= NAMED) return joinWords(names);
  return joinWords([...names.slice(0, NAMED), `${names.length - NAMED} more files`]);
}
