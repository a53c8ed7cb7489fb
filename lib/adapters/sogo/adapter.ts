import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { composesOf, insertInto } from '../mail-server/one-box.ts';
import { watchSaid } from '../mail-server/watch-said.ts';
import { boundedEvidence } from '../page-evidence.ts';
import { findCompose, subjectIn } from './compose.ts';
import { openCompose } from './open-compose.ts';
import { ownAddresses } from './own-addresses.ts';
import { keyInAddress, readMessage, readText } from './read-message.ts';
import { EDITOR, FAILED, INTERFACE, LIST, MESSAGE, SAID, SAVE, SEND } from './selectors.ts';

const SITE = 'sogo';
const BOX = { mark: EDITOR, find: findCompose };

/** SOGo's mail, on whatever server. */
export const sogoAdapter: Adapter = {
  site: SITE,
  recognises,
  read,
  readText,
  insert: insertInto(BOX),
  openCompose,
  watchSent: watchSaid({ ...BOX, send: SEND, save: SAVE, said: SAID, failed: FAILED }),
};

function recognises({ document, url }: Page): boolean {
  return /\/so\/[^/]+\/Mail\//.test(url.pathname) && document.querySelector(INTERFACE) !== null;
}

function read(page: Page): PageEvidence | null {
  if (!recognises(page)) return null;
  const { document, url } = page;
  const message = readMessage(page);
  const box = document.querySelector(EDITOR);
  const compose = findCompose(document);
  const own = ownAddresses(document);
  const hasList = findVisible(document, LIST).length > 0;
  const view = message ? 'thread' : box ? 'compose' : hasList ? 'list' : 'none';
  const missed = [
    message && !message.messages[0]?.from && 'sender',
    box && !subjectIn(box) && 'subject',
    hasList && !own.length && 'own',
    !message && keyInAddress(url) && findVisible(document, MESSAGE).length && 'view',
  ];
  return boundedEvidence(
    {
      site: SITE,
      view,
      own,
      subject: compose?.subject ?? null,
      participants: [...(compose?.recipients ?? [])],
      ...message,
      composes: composesOf(compose),
      missed: missed.flatMap((name) => name || []),
    },
    document,
  );
}
