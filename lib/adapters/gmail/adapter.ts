import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { addressOf } from '../address-in.ts';
import { findVisible } from '../find-ranked.ts';
import { mailEvidence } from '../mail-evidence.ts';
import { openBoxes, valueIn } from './compose.ts';
import { ownAddresses } from './own-addresses.ts';
import { bodyOf, keyInAddress, readConversation, shownView } from './read-thread.ts';
import { FROM_FIELD, INTERFACE, LIST, MAIN } from './selectors.ts';

const SITE = 'gmail';
/** A view with fewer signs is still being drawn. */
const DRAWN = 300;

/** Gmail on the desktop; its pages for telephones (/mu/) are another program. */
export const gmailAdapter: Adapter = {
  site: SITE,
  recognises,
  read,
  boxes: ({ document }) => openBoxes(document),
  bodyOf,
};

function recognises({ document, url }: Page): boolean {
  return (
    url.hostname === 'mail.google.com' &&
    /^\/mail\/(?!mu\/)/.test(url.pathname) &&
    document.querySelector(INTERFACE) !== null
  );
}

function read(page: Page): PageEvidence | null {
  if (!recognises(page)) return null;
  const { document, url } = page;
  const found = readConversation(page);
  const isDrawn = () => (shownView(document)?.textContent?.length ?? 0) > DRAWN;
  // A subject without messages is one that has just been drawn.
  const thread = found && (found.messages.length || isDrawn()) ? found : null;
  const boxes = openBoxes(document);
  const from = addressOf(boxes[0] && valueIn(boxes[0].box, FROM_FIELD));
  const hasList = findVisible(document, LIST).length > 0;
  const shows = thread || boxes.length || hasList;
  const own = [...ownAddresses(page, thread?.subject ?? null), ...(from ? [from] : [])];
  const hasMain = document.querySelector(MAIN) !== null;
  const missed = [
    thread && !thread.messages.length && 'messages',
    thread && !thread.messages.some((message) => message.from) && 'sender',
    // A window of its own need not name the account.
    hasMain && shows && !own.length && 'own',
    hasMain && !shows && keyInAddress(url.hash) && isDrawn() && 'view',
  ];
  return mailEvidence(document, { site: SITE, conversation: thread, boxes, hasList, own, missed });
}
