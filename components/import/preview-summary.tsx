import { useEffect, useRef } from 'react';
import type { ImportPreview } from '../../lib/app/import-preview.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { counted } from './counted.ts';
import styles from './preview-summary.module.css';

interface PreviewSummaryProps {
  readonly preview: ImportPreview;
  readonly isReading: boolean;
  readonly locale: string;
}

/** What was read, in one sentence; it takes the focus when what had it is gone, such as a question that was answered. */
export function PreviewSummary({ preview, isReading, locale }: PreviewSummaryProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!isReading && lost) line.current?.focus({ preventScroll: true });
  }, [isReading]);
  return (
    <p ref={line} tabIndex={-1} role="status" className={styles.summary} data-testid="import-summary">
      {isReading ? 'Reading again.' : <Words preview={preview} locale={locale} />}
    </p>
  );
}

/** The counts stand in tiles below; who listens hears them here. */
function Words({ preview, locale }: Omit<PreviewSummaryProps, 'isReading'>) {
  const { counts, stops, questions, canConfirm } = preview;
  const read = [
    ...(counts.invoices > 0 ? [counted(counts.invoices, 'open invoice', locale)] : []),
    ...(counts.accounts > 0 ? [counted(counts.accounts, 'customer', locale)] : []),
    ...(counts.contacts > 0
      ? [counted(counts.contacts, 'person or mailbox', locale, 'people and mailboxes')]
      : []),
  ];
  const what = read.length > 0 ? `Read: ${joinWords(read)}.` : 'Nothing could be read yet.';
  const asked = questions.filter(({ isBlocking }) => isBlocking).length;
  const next = canConfirm
    ? 'Nothing is saved before you press Import.'
    : asked > 0 && stops.length === 0
      ? `${counted(asked, 'question', locale)} to answer first.`
      : 'Nothing is saved.';
  return (
    <>
      <VisuallyHidden>{what} </VisuallyHidden>
      {next}
    </>
  );
}
