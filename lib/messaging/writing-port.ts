import type { Insertion, PageOutcome, TextWanted } from './protocol.ts';
import { receiveInPage } from './receive-in-page.ts';
import { sendFromPage } from './send-from-page.ts';

interface SentMail {
  readonly to: string[];
  readonly subject: string;
  readonly body: string;
}

/** The same for what is done on a page: the shape `WritingPort` of the adapters asks for. */
export const writingPort = {
  insertionWaits: (draftId: string) => sendFromPage('insertion-waits', { draftId }),
  insertionEnded: (draftId: string, isIn: boolean) => sendFromPage('insertion-ended', { draftId, isIn }),
  mailSent: (draftId: string, { to, subject, body }: SentMail, isSure: boolean) =>
    sendFromPage('mail-sent', { draftId, to, subject, body, isSure }),
  onInsert(insert: (insertion: Insertion) => Promise<PageOutcome>, signal: AbortSignal) {
    signal.addEventListener(
      'abort',
      receiveInPage('draft-insert', ({ insertion }) => insert(insertion)),
    );
  },
  onTextWanted(read: (wanted: TextWanted) => string | null, signal: AbortSignal) {
    signal.addEventListener(
      'abort',
      receiveInPage('text-wanted', async (wanted) => read(wanted)),
    );
  },
};
