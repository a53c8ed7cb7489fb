import type { Insertion } from '../../messaging/protocol.ts';
import type { Page } from '../adapter.ts';

/** Longer than this some web servers refuse an address. */
const LONGEST_SUBJECT = 500;

/** A new mail is a page of its own, at the same place of the same server. */
export function openCompose({ url }: Page, { to, subject }: Insertion): URL {
  const address = new URL(url.pathname, url);
  address.search = String(
    new URLSearchParams({
      _task: 'mail',
      _action: 'compose',
      _to: to.map((one) => one.address).join(','),
      _subject: subject.slice(0, LONGEST_SUBJECT),
    }),
  );
  return address;
}
