import type { Insertion } from '../../messaging/protocol.ts';
import type { Page } from '../adapter.ts';

/** In percent signs up to nine letters each: Outlook takes about 2,000. */
const LONGEST_SUBJECT = 120;

/** Outlook's address for a new mail of the same mailbox; the servers of companies have none. */
export function openCompose({ url }: Page, { to, subject }: Insertion): URL | null {
  const mailbox = /^\/mail\/(\d+\/)?/.exec(url.pathname);
  if (!mailbox) return null;
  // Private mailboxes have a number, also when there is one.
  const number = mailbox[1] ?? (url.hostname.endsWith('live.com') ? '0/' : '');
  const address = new URL(`/mail/${number}deeplink/compose`, url);
  const people = to.map((one) => encodeURIComponent(one.address)).join(';');
  address.search = `to=${people}&subject=${encodeURIComponent(subject.slice(0, LONGEST_SUBJECT))}`;
  return address;
}
