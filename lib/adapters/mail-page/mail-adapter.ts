import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Insertion } from '../../messaging/protocol.ts';
import type { Adapter, Page, SentMail } from '../adapter.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import { type ComposeBox, insertDraft } from '../insert-draft.ts';
import { boundedEvidence } from '../page-evidence.ts';
import { unquotedText } from '../unquoted-text.ts';
import { writtenText } from '../written-text.ts';
import { conversationOf, type Mail } from './conversation.ts';
import { type BoxMarks, openBoxes } from './open-boxes.ts';
import { watchSendPress } from './watch-send-press.ts';

export interface ShownMail {
  readonly own: readonly string[];
  /** Oldest first; none: no mail is open. */
  readonly mails: readonly Mail[];
  readonly subject?: string | null | undefined;
  readonly threadKey?: string | null | undefined;
}

/** A webmail program, or all of them. */
export interface MailSite {
  readonly site: string;
  /** The program is known by these; without them a page is known by a mail that is shown or written. */
  interfaceOf?(page: Page): string;
  readonly list?: Ranked;
  readonly box: BoxMarks;
  shown(page: Page): ShownMail;
  openCompose: Adapter['openCompose'];
}

export function mailAdapter(site: MailSite): Adapter {
  const boxesOn = (page: Page, { mails, own }: ShownMail, draft?: Insertion) =>
    openBoxes(
      page.document,
      site.box,
      mails.length ? () => conversationOf(mails, own).participants : null,
      draft,
    );

  const read = (page: Page): PageEvidence | null => {
    const { document } = page;
    const marks = site.interfaceOf?.(page);
    if (marks && !document.querySelector(marks)) return null;
    const shown = site.shown(page);
    const { mails, own } = shown;
    const boxes = boxesOn(page, shown);
    const [compose] = boxes;
    const conversation = mails.length ? conversationOf(mails, own) : null;
    const hasList = site.list && findVisible(document, site.list).length > 0;
    const view = conversation ? 'thread' : compose ? 'compose' : hasList ? 'list' : 'none';
    if (!marks && view === 'none') return null;
    const missed = [
      conversation && !conversation.participants.length && 'sender-address',
      hasList && !own.length && 'own',
    ];
    return boundedEvidence(
      {
        site: site.site,
        view,
        own: [...own],
        subject: (conversation ? shown.subject : compose?.subject) ?? null,
        threadKey: shown.threadKey ?? null,
        participants: compose?.recipients.filter(({ address }) => address) ?? [],
        ...conversation,
        composes: boxes.map(({ isReply, recipients, subject = '' }) => ({
          kind: isReply ? 'reply' : 'new',
          to: recipients.flatMap(({ role, address }) => (role === 'to' && address) || []),
          subject,
        })),
        missed: missed.flatMap((name) => name || []),
      },
      document,
    );
  };

  return {
    site: site.site,
    recognises: (page) => read(page) !== null,
    read,
    readText(page, message) {
      const body = site.shown(page).mails[message]?.body;
      return body ? unquotedText(body) : null;
    },
    insert: (page, insertion) => insertDraft(boxesOn(page, site.shown(page), insertion), insertion),
    openCompose: site.openCompose,
    watchSent(page, box, onSent, signal) {
      const snapshot = () => sentMail(boxesOn(page, site.shown(page)).find((one) => one.box === box));
      watchSendPress(box, site.box.send, snapshot, onSent, signal);
    },
  };
}

function sentMail(compose: ComposeBox | undefined): SentMail | null {
  if (!compose) return null;
  const { recipients, subject = '', editor } = compose;
  return { to: recipients.flatMap(({ address }) => address || []), subject, body: writtenText(editor) };
}
