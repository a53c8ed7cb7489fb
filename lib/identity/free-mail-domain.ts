import providers from 'email-providers/all.json' with { type: 'json' };
import { getDomain } from 'tldts';

/** Providers with mailboxes for anybody that the list, in the version we have, leaves out. */
const MORE = [
  'duck.com',
  'fastmail.com',
  'gmx.ch',
  'keemail.me',
  'mail.de',
  'mynet.com',
  'o2online.de',
  'posteo.de',
  'posteo.net',
  'proton.ch',
  'telia.com',
  'tuta.com',
  'tuta.io',
  'tutamail.com',
  'tutanota.com',
  'tutanota.de',
  'vodafone.de',
  'vodafone.it',
  'ziggo.nl',
  'zoho.eu',
];

/** Hosts of mailing lists: who writes from there is a list, of whomever. */
const LISTS = ['freelists.org', 'googlegroups.com', 'groups.io', 'yahoogroups.com'];

const FREE: ReadonlySet<string> = new Set(
  [...providers, ...MORE, ...LISTS].map((domain) => domain.toLowerCase()),
);

/**
 * Mail providers where anybody may have a mailbox: such a domain says nothing about the company (case 45), nor does one
 * below it. isFreeMailDomain('gmx.de') and isFreeMailDomain('mail.gmx.de') are true, isFreeMailDomain('northwind.example')
 * is false.
 */
export function isFreeMailDomain(domain: string): boolean {
  const host = domain.toLowerCase();
  if (FREE.has(host)) return true;
  // No further up than where a domain is given out: the list names suffixes such as com.ar, where firms are as well.
  const top = getDomain(host, { allowPrivateDomains: true });
  if (top === null) return false;
  const labels = host.split('.');
  const below = labels.length - top.split('.').length;
  return labels.slice(0, below + 1).some((_, index) => FREE.has(labels.slice(index).join('.')));
}
