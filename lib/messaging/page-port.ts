import type { PageEvidence } from '../domain/page-evidence.ts';
import { isAlive } from '../platform/is-alive.ts';
import type { PagePart } from './protocol.ts';
import { receiveInPage } from './receive-in-page.ts';
import { sendFromPage } from './send-from-page.ts';

/** What page code knows of the rest of the program, over runtime messages: the shape `PagePort` of the adapters asks for. */
export const pagePort = {
  alive: isAlive,
  pageSeen: (evidence: PageEvidence) => sendFromPage('page-seen', { evidence }),
  onLookAgain(look: () => void, signal: AbortSignal) {
    signal.addEventListener(
      'abort',
      receiveInPage('look-again', async () => look() ?? null),
    );
  },
  pageLeft: () => sendFromPage('page-left', {}),
  partWanted: (part: PagePart) => sendFromPage('part-wanted', { part }),
};
