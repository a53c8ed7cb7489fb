import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { mailEvidence } from '../mail-evidence.ts';
import { openBoxes, subjectIn } from './compose.ts';
import { ownAddresses } from './own-addresses.ts';
import { bodyOf, keyInAddress, readMessage } from './read-message.ts';
import { EDITOR, INTERFACE, LIST, MESSAGE } from './selectors.ts';

const SITE = 'sogo';

/** SOGo's mail, on whatever server. */
export const sogoAdapter: Adapter = {
  site: SITE,
  recognises,
  read,
  boxes: openBoxes,
  bodyOf,
};

function recognises({ document, url }: Page): boolean {
  return /\/so\/[^/]+\/Mail\//.test(url.pathname) && document.querySelector(INTERFACE) !== null;
}

function read(page: Page): PageEvidence | null {
  if (!recognises(page)) return null;
  const { document, url } = page;
  const message = readMessage(page);
  const box = document.querySelector(EDITOR);
  const own = ownAddresses(document);
  const hasList = findVisible(document, LIST).length > 0;
  const missed = [
    message && !message.messages?.[0]?.from && 'sender',
    box && !subjectIn(box) && 'subject',
    hasList && !own.length && 'own',
    !message && keyInAddress(url) && findVisible(document, MESSAGE).length && 'view',
  ];
  return mailEvidence(document, {
    site: SITE,
    conversation: message,
    boxes: openBoxes(page),
    isWriting: box !== null,
    hasList,
    own: own,
    missed,
  });
}
