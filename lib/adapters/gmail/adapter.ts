import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { addressOf } from '../address-in.ts';
import { findVisible } from '../find-ranked.ts';
import { boundedEvidence } from '../page-evidence.ts';
import { isVisible } from '../visible.ts';
import { findCompose, recipients, subjectField } from './compose.ts';
import { insert } from './insert.ts';
import { openCompose } from './open-compose.ts';
import { ownAddresses } from './own-addresses.ts';
import { readThread } from './read-thread.ts';
import { FROM_FIELD, INTERFACE, LIST, MAIN } from './selectors.ts';
import { watchSent } from './watch-sent.ts';

const SITE = 'gmail';

/** Gmail on the desktop; its pages for telephones (/mu/) are another program. */
export const gmailAdapter: Adapter = { site: SITE, recognises, read, insert, openCompose, watchSent };

function recognises({ document, url }: Page): boolean {
  return (
    url.hostname === 'mail.google.com' &&
    /^\/mail\/(?!mu\/)/.test(url.pathname) &&
    document.querySelector(INTERFACE) !== null
  );
}

function read(page: Page): PageEvidence | null {
  if (!recognises(page)) return null;
  const { document } = page;
  const mains = [...document.querySelectorAll(MAIN)];
  // A conversation in a window of its own may have no main view at all.
  const scope = mains.length ? mains.find(isVisible) : document.body;
  const thread = scope && readThread(page, scope);
  const compose = findCompose(document);
  const from = addressOf(compose?.box.querySelector<HTMLInputElement>(FROM_FIELD)?.value);
  const view = compose ? 'compose' : findVisible(document, LIST).length ? 'list' : 'none';
  return boundedEvidence(
    {
      site: SITE,
      view: thread ? 'thread' : view,
      own: [...ownAddresses(page, thread?.subject ?? null), ...(from ? [from] : [])],
      subject: (compose && subjectField(compose)?.value) ?? null,
      participants: compose ? recipients(compose) : [],
      ...thread,
    },
    document,
  );
}
