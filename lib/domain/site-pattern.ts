import { type Result, refusal, success } from '../shared/result.ts';

const ALWAYS_ON = 'mail.google.com';

/**
 * What the browser is asked for when the user names a site: "mail.example.com", "https://mail.example.com/inbox" and
 * "https://mail.example.com:8443" all give "https://mail.example.com/*". Browsers grant a host with all its ports.
 * Without a scheme it is https, for the user's own machine and bare numbers http. Refused with a sentence.
 */
export function sitePattern(text: string): Result<string> {
  const typed = text.trim();
  if (typed === '') return refusal('site', 'Type the address of the site, such as mail.example.com.');
  if (/^[^/]+@[^/]+$/.test(typed)) {
    return refusal('site', 'That is a mail address. Type the address of the page on which you read mail.');
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(typed)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https' && scheme !== 'http') {
    return refusal('site', 'Only pages whose address begins with https:// or http:// can be added.');
  }
  const url = urlOf(scheme ? typed : `https://${typed}`);
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  if (!/^[a-z0-9.-]+$/.test(host) || (!scheme && !host.includes('.') && host !== 'localhost')) {
    return refusal('site', `“${shortened(typed)}” is not the address of a site, such as mail.example.com.`);
  }
  if (host === ALWAYS_ON) return refusal('site', 'Gmail is always on; there is nothing to add.');
  const assumed = host === 'localhost' || /^[\d.]+$/.test(host) ? 'http' : 'https';
  return success(`${scheme ?? assumed}://${host}/*`);
}

/** How a granted pattern is called on screen: "mail.example.com"; the scheme is named only when it is not https. */
export function siteName(pattern: string): string {
  const [, scheme, host] = /^(\*|[a-z]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (host === undefined || host === '*') return 'Every site';
  return scheme === 'http' ? `http://${host}` : host.replace(/^\*\./, 'all of ');
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
