import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { composesOf, insertInto } from '../mail-server/one-box.ts';
import { watchSaid } from '../mail-server/watch-said.ts';
import { boundedEvidence } from '../page-evidence.ts';
import { findCompose, subjectField } from './compose.ts';
import { openCompose } from './open-compose.ts';
import { ownAddresses } from './own-addresses.ts';
import { messageText, readMessage } from './read-message.ts';
import {
  CONFIRMED,
  DRAFT_MARK,
  FAILED,
  IDENTITIES,
  INTERFACE,
  LIST,
  PLAIN_EDITOR,
  PREVIEW,
  SEND,
  SHOWS,
  TASK,
  USER,
} from './selectors.ts';

const SITE = 'roundcube';
const BOX = { mark: PLAIN_EDITOR, find: findCompose };

/** Roundcube, on whatever server: known by the shape of its pages. */
export const roundcubeAdapter: Adapter = {
  site: SITE,
  recognises,
  read,
  readText,
  insert: insertInto(BOX),
  openCompose,
  watchSent: watchSaid({ ...BOX, send: SEND, said: CONFIRMED, failed: FAILED, isDraft }),
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
  const compose = findCompose(document);
  const writes = document.querySelector(PLAIN_EDITOR) !== null;
  const shown = shownIn(page);
  const message = readMessage(shown);
  const hasList = findVisible(document, LIST).length > 0;
  const missed = [
    message && !message.messages[0]?.from && 'sender',
    writes && !subjectField(document) && 'subject',
    (writes || hasList) && !document.querySelector(`${USER},${IDENTITIES}`) && 'own',
    !message && shown.document.readyState !== 'loading' && shown.document.querySelector(SHOWS) && 'view',
  ];
  return boundedEvidence(
    {
      site: SITE,
      view: message ? 'thread' : writes ? 'compose' : hasList ? 'list' : 'none',
      own: ownAddresses(document),
      subject: compose?.subject ?? null,
      participants: [...(compose?.recipients ?? [])],
      ...message,
      composes: composesOf(compose),
      missed: missed.flatMap((name) => name || []),
    },
    document,
  );
}

function readText(page: Page, index: number): string | null {
  return index ? null : messageText(shownIn(page).document);
}

/** The chosen message stands in the frame beside the list, whose address names it and the page's own does not. */
function shownIn(page: Page): Page {
  const inside = page.document.querySelector<HTMLIFrameElement>(PREVIEW)?.contentDocument;
  return inside ? { document: inside, url: new URL(inside.URL) } : page;
}

function isDraft(form: Element): boolean {
  return Boolean(form.querySelector<HTMLInputElement>(DRAFT_MARK)?.value);
}
