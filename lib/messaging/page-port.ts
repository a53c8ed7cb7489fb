import type { PageEvidence } from '../domain/page-evidence.ts';
import { isAlive } from '../platform/is-alive.ts';
import type { Chip, Insertion, InsertionOutcome } from './protocol.ts';
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
  mailSent: (draftId: string, { to, subject, body }: SentMail) =>
    sendFromPage('mail-sent', { draftId, to, subject, body }),
  onChip(show: (chip: Chip | null) => void, signal: AbortSignal) {
    signal.addEventListener('abort', receiveInPage({ chip: show }));
  },
  onInsert(insert: (insertion: Insertion) => Promise<InsertionOutcome>, signal: AbortSignal) {
    signal.addEventListener('abort', receiveInPage({ insert }));
  },
};
