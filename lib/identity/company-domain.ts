import { getDomain } from 'tldts';
import { domainOf, normaliseAddress } from '../domain/email-address.ts';
import { isFreeMailDomain } from './free-mail-domain.ts';

/** Hosts that give each customer a domain below theirs, and that the public suffix list does not name: Microsoft 365. */
const HOSTS = ['onmicrosoft.com', 'onmicrosoft.de', 'onmicrosoft.us', 'microsoftonline.com'];

/**
 * The domain by which a company is known: the one that was registered, by the public suffix list, in ASCII.
 * companyDomain('mail.northwind.co.uk') is "northwind.co.uk"; `null` for what no company has to itself: free mail
 * (case 45), a public suffix, an address of a machine. companyDomain('a.github.io') is "a.github.io", which is not b's.
 */
export function companyDomain(host: string): string | null {
  const address = normaliseAddress(`x@${host}`);
  const domain = address === null ? null : getDomain(domainOf(address), { allowPrivateDomains: true });
  if (address === null || domain === null || isFreeMailDomain(domainOf(address))) return null;
  if (!HOSTS.includes(domain)) return domain;
  const tenant = domainOf(address)
    .slice(0, -domain.length - 1)
    .split('.')
    .at(-1);
  return tenant ? `${tenant}.${domain}` : null;
}
