import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { boundedEvidence } from '../page-evidence.ts';
import { recipients, subjectField } from './compose.ts';
import { insert } from './insert.ts';
import { openCompose } from './open-compose.ts';
import { ownAddresses } from './own-addresses.ts';
import { readMessage } from './read-message.ts';
import { INTERFACE, LIST, PLAIN_EDITOR, PREVIEW, TASK } from './selectors.ts';
import { watchSent } from './watch-sent.ts';

const SITE = 'roundcube';

/** Roundcube, on whatever server: known by the shape of its pages. */
export const roundcubeAdapter: Adapter = { site: SITE, recognises, read, insert, openCompose, watchSent };

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
  const message = writes ? null : (readMessage(document, page.url) ?? readPreview(document));
  const view = writes ? 'compose' : findVisible(document, LIST).length ? 'list' : 'none';
  return boundedEvidence(
    {
      site: SITE,
      view: message ? 'thread' : view,
      own: ownAddresses(document),
      subject: (writes && subjectField(document)?.value) || null,
      participants: writes ? recipients(document) : [],
      ...message,
    },
    document,
  );
}

/** The chosen message in the frame beside the list: the page's own address does not name it. */
function readPreview(document: Document): ReturnType<typeof readMessage> {
  const inside = document.querySelector<HTMLIFrameElement>(PREVIEW)?.contentDocument;
  return inside ? readMessage(inside, new URL(inside.URL)) : null;
}
