import type { Adapter, Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { type Mail, markedMails } from '../mail-page/conversation.ts';
import { mailAdapter, type ShownMail } from '../mail-page/mail-adapter.ts';
import { mailboxesIn } from '../mail-page/people-shown.ts';
import { type DrawnPart, drawnPart } from '../record-page/drawn-part.ts';
import { placeOf } from '../record-page/place-of.ts';
import { headerIn, labelled } from './header.ts';
import { ANSWER, BOX, NO_HEADER, OWN, PRODUCTS } from './selectors.ts';
import { MAIL_WORDS } from './words.ts';

type Found = Omit<ShownMail, 'own'>;

const NOTHING: Found = { mails: [] };

/** Any page that clearly shows one mail, or one that is written. Lists of mails are nobody's. */
export const webmailAdapter: Adapter = mailAdapter({
  site: 'webmail',
  box: BOX,
  shown,
});

function shown(page: Page): ShownMail {
  const { document, url } = page;
  const address = url.pathname + url.search + url.hash;
  const found = marked(page) ?? drawn(document, url, address);
  return { ...found, own: found.mails.length ? ownAddresses(document, found.mails) : [] };
}

/** By the marks of a program that is known. */
function marked({ document, url: { pathname } }: Page): Found | null {
  for (const product of PRODUCTS) {
    const [subject] = findVisible(document, product.subject);
    const mails = subject ? markedMails(document.body, product) : [];
    if (mails.length) return { mails, subject: subject?.innerText, threadKey: pathname };
  }
  return null;
}

/** By order and shape, where labels, or the page's address and an answer button, say that it is mail. */
function drawn(document: Document, url: URL, address: string): Found {
  const place = placeOf(address);
  const isMailPage = MAIL_WORDS.test(url.hostname + address + document.title);
  const isRecord = place && place.view !== 'none' && !('isGuess' in place);
  if (!isMailPage && (isRecord || !saysFrom(document))) return NOTHING;
  const part = drawnPart(document.body, (one) => one.matches(NO_HEADER));
  const header = headerIn(part.pieces);
  if (!header) return NOTHING;
  const { labels, mail, subject, end } = header;
  const canAnswer = () => labels.size || part.roots.some((root) => root.querySelector(ANSWER));
  const isMail = (labels.has('from') && labels.has('to')) || (isMailPage && canAnswer());
  return isMail ? { subject, mails: [{ ...mail, body: bodyAfter(part, end, mail) }] } : NOTHING;
}

/** Far cheaper than looking at what is drawn, on pages that have nothing to do with mail. */
function saysFrom(document: Document): boolean {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (labelled(node.nodeValue?.trim().slice(0, 60) ?? '')[0] === 'from') return true;
  return false;
}

/** All around the longest text after the header that has not the sender in it. */
function bodyAfter({ pieces }: DrawnPart, end: number, { sender }: Mail): HTMLElement | undefined {
  const [longest] = pieces.slice(end + 1).sort((a, b) => b.text.length - a.text.length);
  let body = longest?.element;
  while (body?.parentElement && body.nodeName !== 'BODY' && !body.parentElement.contains(sender))
    body = body.parentElement;
  return body;
}

/** Whose mailbox it is, as the page's frame says: when it names one address and no more. */
function ownAddresses(document: Document, mails: readonly Mail[]): string[] {
  const named = findVisible(document, [`${OWN},${OWN} *`])
    .filter(
      (one) => !one.childElementCount && !mails.some(({ sender }) => one.closest(OWN)?.contains(sender)),
    )
    .flatMap((one) => mailboxesIn(`${one.textContent}\n${one.title}`, 'to'))
    .map(({ address }) => address);
  const distinct = [...new Set(named)];
  return distinct.length === 1 ? distinct : [];
}
