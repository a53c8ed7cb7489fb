import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { mailEvidence } from '../mail-evidence.ts';
import { openBoxes, subjectField } from './compose.ts';
import { ownAddresses } from './own-addresses.ts';
import { messageBody, readMessage } from './read-message.ts';
import { IDENTITIES, INTERFACE, LIST, PLAIN_EDITOR, PREVIEW, SHOWS, TASK, USER } from './selectors.ts';

const SITE = 'roundcube';

/** Roundcube, on whatever server: known by the shape of its pages. */
export const roundcubeAdapter: Adapter = {
  site: SITE,
  recognises,
  read,
  boxes: openBoxes,
  bodyOf: (page, index) => (index ? null : messageBody(shownIn(page).document)),
};

/** Frames inside its pages are left to the page around them. */
function recognises({ document, url }: Page): boolean {
  return (
    !url.searchParams.has('_framed') &&
    document.querySelector(TASK) !== null &&
    document.querySelector(INTERFACE) !== null
  );
}

function read(page: Page): PageEvidence | null {
  if (!recognises(page)) return null;
  const { document } = page;
  const writes = document.querySelector(PLAIN_EDITOR) !== null;
  const shown = shownIn(page);
  const message = readMessage(shown);
  const hasList = findVisible(document, LIST).length > 0;
  const missed = [
    message && !message.messages?.[0]?.from && 'sender',
    writes && !subjectField(document) && 'subject',
    (writes || hasList) && !document.querySelector(`${USER},${IDENTITIES}`) && 'own',
    !message && shown.document.readyState !== 'loading' && shown.document.querySelector(SHOWS) && 'view',
  ];
  return mailEvidence(document, {
    site: SITE,
    conversation: message,
    boxes: openBoxes(page),
    isWriting: writes,
    hasList,
    own: ownAddresses(document),
    missed,
  });
}

/** The chosen message stands in the frame beside the list, whose address names it and the page's own does not. */
function shownIn(page: Page): Page {
  const inside = page.document.querySelector<HTMLIFrameElement>(PREVIEW)?.contentDocument;
  return inside ? { document: inside, url: new URL(inside.URL) } : page;
}
