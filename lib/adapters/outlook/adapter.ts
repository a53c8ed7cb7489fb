import type { Adapter, Page } from '../adapter.ts';
import { addressIn } from '../address-in.ts';
import { findVisible } from '../find-ranked.ts';
import { markedMails } from '../mail-page/conversation.ts';
import { mailAdapter, type ShownMail } from '../mail-page/mail-adapter.ts';
import { unescaped } from '../record-page/place-of.ts';
import {
  ACCOUNT,
  BOX,
  CHOSEN,
  HOST,
  INTERFACE,
  LIST,
  MAILBOX,
  MARKS,
  OWN_HOST_INTERFACE,
  PANE,
} from './selectors.ts';

/** Outlook on the web. It names contacts and colleagues without their addresses: then the page names nobody. */
export const outlookAdapter: Adapter = mailAdapter({
  site: 'outlook',
  interfaceOf: ({ url }) => (HOST.test(url.hostname) ? OWN_HOST_INTERFACE : INTERFACE),
  list: LIST,
  box: BOX,
  shown,
});

function shown(page: Page): ShownMail {
  const { document } = page;
  const own = [MAILBOX, ACCOUNT].flatMap(
    (place) => addressIn(document.querySelector<HTMLElement>(place)?.innerText) ?? [],
  );
  const [pane] = findVisible(document, PANE);
  const mails = pane ? markedMails(pane, MARKS) : [];
  // One of them is open always; else what was found is something else.
  if (!pane || !mails.some(({ body }) => body)) return { own, mails: [] };
  const subject = findVisible(pane, MARKS.subject).find((one) => !one.closest(`${MARKS.body}`));
  // The user chooses which end is the newest; that end is opened. Outlook's own choice is newest first.
  if (mails[0]?.body || !mails.at(-1)?.body) mails.reverse();
  return { own, mails, subject: subject?.title || subject?.innerText, threadKey: threadKey(page) };
}

/** The conversation the list has chosen, else what the address names. */
function threadKey({ document, url }: Page): string | null | undefined {
  const [chosen, another] = document.querySelectorAll<HTMLElement>(CHOSEN);
  if (chosen && !another) return chosen.dataset.convid;
  const named = /\/(?:id|read)\/([^/]+)/.exec(url.pathname)?.[1];
  return url.searchParams.get('itemid') ?? (named ? unescaped(named) : null);
}
