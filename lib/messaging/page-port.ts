import type { PageEvidence } from '../domain/page-evidence.ts';
import { isAlive } from '../platform/is-alive.ts';
import type { Chip, Insertion, PageOutcome, TextWanted } from './protocol.ts';
import { receiveInPage } from './receive-in-page.ts';
import { sendFromPage } from './send-from-page.ts';

interface SentMail {
  readonly to: string[];
  readonly subject: string;
  readonly body: string;
}

/** What page code knows of the rest of the program, over runtime messages: the shape `PagePort` of the adapters asks for. */
export const pagePort = {
  alive: isAlive,
  pageSeen: (evidence: PageEvidence) => sendFromPage('page-seen', { evidence }),
  pageLeft: () => sendFromPage('page-left', {}),
  panelWanted: () => sendFromPage('panel-wanted', {}),
  insertionWaits: (draftId: string) => sendFromPage('insertion-waits', { draftId }),
  draftInserted: (draftId: string) => sendFromPage('draft-inserted', { draftId }),
  mailSent: (draftId: string, { to, subject, body }: SentMail, isSure: boolean) =>
    sendFromPage('mail-sent', { draftId, to, subject, body, isSure }),
  onChip(show: (chip: Chip | null) => void, signal: AbortSignal) {
    signal.addEventListener('abort', receiveInPage({ chip: show }));
  },
  onInsert(insert: (insertion: Insertion) => Promise<PageOutcome>, signal: AbortSignal) {
    signal.addEventListener('abort', receiveInPage({ insert }));
  },
  onTextWanted(read: (wanted: TextWanted) => string | null, signal: AbortSignal) {
    signal.addEventListener('abort', receiveInPage({ read }));
  },
};
