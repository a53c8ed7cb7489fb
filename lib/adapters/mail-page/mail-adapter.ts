import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import { mailEvidence } from '../mail-evidence.ts';
import { conversationOf, type Mail } from './conversation.ts';
import { type BoxMarks, openBoxes } from './open-boxes.ts';

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
}

export function mailAdapter(site: MailSite): Adapter {
  const boxesOn = ({ document }: Page, { mails }: ShownMail) =>
    openBoxes(document, site.box, mails.length > 0);

  const read = (page: Page): PageEvidence | null => {
    const { document } = page;
    const marks = site.interfaceOf?.(page);
    if (marks && !document.querySelector(marks)) return null;
    const shown = site.shown(page);
    const { mails, own, subject, threadKey } = shown;
    const boxes = boxesOn(page, shown);
    const people = mails.length ? conversationOf(mails, own) : null;
    const hasList = site.list !== undefined && findVisible(document, site.list).length > 0;
    if (!marks && !people && !boxes.length && !hasList) return null;
    const missed = [
      people && !people.participants.length && 'sender-address',
      hasList && !own.length && 'own',
    ];
    const conversation = people && { ...people, subject, threadKey };
    return mailEvidence(document, { site: site.site, conversation, boxes, hasList, own, missed });
  };

  return {
    site: site.site,
    recognises: (page) => read(page) !== null,
    read,
    boxes: (page) => boxesOn(page, site.shown(page)),
    bodyOf: (page, message) => site.shown(page).mails[message]?.body,
  };
}
