import type { Participant } from '../../domain/page-evidence.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import { forwardedPeople } from '../forwarded-people.ts';
import type { Conversation } from '../mail-evidence.ts';
import { LONGEST_TEXT } from '../page-evidence.ts';
import { mailboxesIn, personShown } from './people-shown.ts';

/** One mail of the conversation a page shows. */
export interface Mail {
  readonly key?: string | undefined;
  readonly sender: Element;
  /** None when the site shows a name alone. */
  readonly from: readonly Participant[];
  readonly to: readonly Participant[];
  readonly dated?: string | undefined;
  /** Folded up it has none. */
  readonly body?: HTMLElement | undefined;
}

/** Where a site that marks the parts of its mails shows them. */
export interface MailMarks {
  readonly subject: Ranked;
  readonly sender: Ranked;
  readonly to: Ranked;
  readonly date: Ranked;
  /** The text, or the frame it is drawn in. */
  readonly body: Ranked;
  /** Tells senders from others the selectors find. */
  isSender?(element: HTMLElement): boolean;
}

/** The mails as the page has them one under the other: a mail is all around its sender that has no other sender in it. */
export function markedMails(scope: Element, marks: MailMarks): Mail[] {
  const others = `${marks.body},[contenteditable]`;
  const find = (root: Element, ranked: Ranked) =>
    findVisible(root, ranked).filter((one) => !one.closest(others));
  const senders = find(scope, marks.sender).filter((one) => marks.isSender?.(one) ?? true);
  return senders.map((sender) => {
    let mail: Element = sender;
    for (let at = mail.parentElement; at && scope.contains(at); at = at.parentElement) {
      if (senders.filter((one) => at?.contains(one)).length > 1) break;
      mail = at;
    }
    const [date] = find(mail, marks.date);
    const [body] = findVisible(mail, marks.body);
    return {
      key: /^MSG_(.+)_FROM$/.exec(sender.id)?.[1],
      sender,
      from: personShown(sender, 'from'),
      to: find(mail, marks.to).flatMap((one) => {
        const role = one.matches(`${marks.to}~*`) ? 'cc' : 'to';
        return [...personShown(one, role), ...mailboxesIn(one.innerText, role)];
      }),
      dated: date?.title || date?.innerText,
      body: (body as HTMLIFrameElement | undefined)?.contentDocument?.body ?? body,
    };
  });
}

/**
 * What evidence tells of mails, the oldest first. Where the sender is shown by name alone, nobody quoted and none of those
 * it went to may be taken for the customer, unless it clearly is our own mail: then nobody of us is among them.
 */
export function conversationOf(mails: readonly Mail[], own: readonly string[]): Conversation {
  const domains = own.map(domainOf);
  const people: Participant[] = [];
  const quoted: Participant[] = [];
  let text = '';
  for (const { from, to, body } of mails.toReversed()) {
    const words = text.length < LONGEST_TEXT && body ? body.innerText.slice(0, LONGEST_TEXT) : '';
    text += `${words}\n`;
    const isOurs = own.length && !to.some(({ address }) => domains.includes(domainOf(address)));
    if (from.length || isOurs) people.push(...from, ...to);
    if (from.length) quoted.push(...forwardedPeople(words));
  }
  return {
    participants: [...people, ...quoted],
    messages: mails.map(({ key, from: [from], dated }) => ({ key, from: from?.address, dated })),
    text,
  };
}

function domainOf(address: string): string | undefined {
  return address.split('@')[1];
}
