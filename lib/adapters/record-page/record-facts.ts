import { cleanText } from '../clean-text.ts';
import { aboutValue, labelOf } from './about-value.ts';
import { type DrawnPart, type Piece, wordsIn } from './drawn-part.ts';
import { placeOf } from './place-of.ts';
import type { Place, RecordKind, RecordSite } from './record-site.ts';
import { COMPANY_WORDS, OTHERS, PHONE_WORDS, WEBSITE_WORDS } from './words.ts';

const MOST_PHONES = 6;
const PHONE = /^[+(]?\d[\d\s()./-]{5,22}\d( ?x\d+)?$/;
const CLEARLY_PHONE = /^[+(]|^\d{3}[ .-]\d{3}/;
const HOST = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z\d-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?$/i;

/** What the page's address says, or that of a link to another page of the same program. */
export function placeAt(site: RecordSite, url: URL, href = url.href): Place | null {
  const target = URL.canParse(href, url.href) ? new URL(href, url) : null;
  if (target?.origin !== url.origin) return null;
  return placeOf(site.addressOf?.(target) ?? target.pathname + target.search + target.hash);
}

/** A link to another record of the same program. */
export interface RecordLink {
  readonly element: HTMLElement;
  readonly kind: RecordKind | undefined;
}

/** The company a person or a deal belongs to: a link to its record, a field, words beside a person. */
export function companyOf(part: DrawnPart, links: readonly RecordLink[]): string | null {
  const places = [
    ...links.filter(({ kind }) => kind === 'company'),
    ...part.pieces.filter(isCompanyField),
    ...links
      .filter(({ kind }) => kind === 'contact')
      .map(({ element }) => ({ element: element.nextElementSibling, isBeside: true })),
  ];
  for (const place of places) {
    const words = wordsIn(place.element, part);
    const name = 'isBeside' in place ? (/ at (.+)$/.exec(words)?.[1] ?? '') : words;
    // One letter is the picture of a company that has none.
    if (name.length > 1) return name;
  }
  return null;
}

/** "Company:", not "Company size". */
function isCompanyField(piece: Piece): boolean {
  const { text, element } = piece;
  if (!text || /[@/]|^\W*\d/.test(text)) return false;
  const label = labelOf(piece)?.text ?? '';
  const word = COMPANY_WORDS.exec(label)?.[0] ?? '';
  const isField = word ? word.length > label.length - 3 : element.nodeName === 'INPUT';
  const words = isField && !element.closest('label') ? aboutValue(piece) : '';
  return COMPANY_WORDS.test(words) && !OTHERS.test(words);
}

/** Domains of websites that stand on the record. */
export function domainsOf({ pieces }: DrawnPart, url: URL): string[] {
  const hosts = pieces.flatMap((piece) => {
    const { element, text, href } = piece;
    const host = HOST.exec(/^http/.test(href) ? href : text)?.[1]?.toLowerCase();
    if (!host || host === url.hostname) return [];
    const isShown = href && element.textContent?.toLowerCase().includes(host);
    return isShown || WEBSITE_WORDS.test(aboutValue(piece)) ? [host] : [];
  });
  return hosts;
}

/** Links for calling first, then what is said to be or looks like a number. */
export function phonesOf(part: DrawnPart): string[] {
  const links: string[] = [];
  const others: string[] = [];
  for (const piece of part.pieces) {
    const { element, text, href } = piece;
    const called = /^tel:(.+)/i.exec(href)?.[1];
    const shown = called ? wordsIn(element, part) : text;
    if (called) links.push(PHONE.test(shown) ? shown : called);
    else if (PHONE.test(text))
      if (CLEARLY_PHONE.test(text) || PHONE_WORDS.test(aboutValue(piece))) others.push(text);
  }
  return [...new Set([...links, ...others])].slice(0, MOST_PHONES).map((one) => cleanText(one, 60));
}
