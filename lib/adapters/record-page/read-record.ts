import type { Page } from '../adapter.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import type { Seen } from '../page-evidence.ts';
import { namesOf } from './about-value.ts';
import { type DrawnPart, drawnPart, parentOf, textOf, wordsIn } from './drawn-part.ts';
import { peopleOn } from './people-on.ts';
import { companyOf, domainsOf, phonesOf, placeAt, type RecordLink } from './record-facts.ts';
import { nameElement, nameIn } from './record-name.ts';
import type { Place, RecordSite } from './record-site.ts';
import { statedPerson } from './stated-person.ts';
import { OTHER_PARTS, OTHERS } from './words.ts';

/** Records opened over a page. One selector: the last in the document lies on top, whatever it is. */
const OVER = 'dialog[open],[role=dialog],.modal.show,.modal.in,iframe[class*=side-panel]';
/** A mail or a note that is written over the page is no record. */
const WRITES = '[contenteditable=true],[role=textbox]';
const TELLS = 'a[href^="mailto:"],a[href^="tel:"],input[type=email]';
const MAIN: Ranked = ['main', '[role=main]', '#main', '#content', 'body'];
/** Never the record: the program's head, what lies behind, what is written now. */
const FRAME = 'body > header,[aria-hidden=true],[contenteditable=true]';
/** Letters on a page that has been drawn. */
const DRAWN = 100;

/** The record on top of the page: who it is about, or nobody when that is not clear. */
export function readRecord({ document, url, inside }: Page, site: RecordSite): Omit<Seen, 'site'> {
  const address = placeAt(site, url);
  const over = site.over && findVisible(document, [site.over]).at(-1);
  const top = over || topOf(document, site, url, address);
  const known = top || findVisible(document, site.region ?? []).at(-1);
  const region = known ?? findVisible(document, MAIN)[0];
  const place = over || (top && address?.view !== 'record') ? placeIn(top, site, url) : address;
  if (place && place.view !== 'record') return { view: place.view };
  if (!region || findVisible(document, ['input[type=password]']).length) return { view: 'none' };

  const anchor = nameElement([region], site.name);
  const part = drawnPart(region, (one) => one.matches(FRAME) || isOthers(one, anchor, site));
  for (const root of part.roots) inside?.(root);
  const first = (selector: string | undefined) =>
    selector ? part.roots.map((root) => root.querySelector(selector)).find(Boolean) : null;
  const title = nameElement(part.roots, site.name);
  const name = (title && (nameIn(title) || wordsIn(title, part))) || '';
  const kind = first(site.companyMark) ? 'company' : (place?.kind ?? 'contact');
  const domains = domainsOf(part, url);
  const links = part.pieces.flatMap(({ element, href }): RecordLink[] => {
    const linked = href ? placeAt(site, url, href) : null;
    return linked?.kind && !linked.isGuess ? [{ element, kind: linked.kind }] : [];
  });
  const stated = statedPerson(document);
  const people = peopleOn({
    pieces: part.pieces,
    url,
    isPerson: kind === 'contact',
    isGuess: !place || place.isGuess === true,
    name: name || stated[0]?.name || '',
    domains,
    related: site.related,
    nameBeside: (element) => nameBeside(element, part, links) ?? (wordsIn(first(site.person), part) || null),
  });
  const participants = [...stated, ...people];
  if ((!place || place.isGuess) && !participants.length) return { view: 'none' };
  const text = textOf(part);
  return {
    view: 'record',
    threadKey: place ? place.key : top ? null : url.pathname + url.hash,
    subject: name || stated[0]?.name,
    participants,
    company: kind === 'company' ? name : companyOf(part, links),
    domains,
    phones: phonesOf(part),
    text,
    missed: site.isKnown && text.length > DRAWN ? [site.region && !known && 'region', !name && 'name'] : [],
  };
}

/** What is opened over a page whose address still is that of the page below, or whose dialog the address names. */
function topOf(
  document: Document,
  site: RecordSite,
  url: URL,
  address: Place | null,
): HTMLElement | undefined {
  if (site.isKnown && address?.view === 'record') return undefined;
  return findVisible(document, [OVER]).findLast(
    (one) =>
      !one.querySelector(WRITES) &&
      (one.nodeName === 'IFRAME' || one.querySelector(TELLS) || placeIn(one, site, url)),
  );
}

/** The record that what is opened links to. */
function placeIn(region: Element | undefined, site: RecordSite, url: URL): Place | null {
  for (const link of region?.querySelectorAll('a[href]') ?? []) {
    const place = placeAt(site, url, link.getAttribute('href') ?? '');
    if (place?.view === 'record') return place;
  }
  return null;
}

/** Owners, feeds and tools: by the names programs give to fields and parts, unless the record's name stands in there. */
function isOthers(element: Element, title: Element | null, { skip }: RecordSite): boolean {
  const names = element.localName + namesOf(element);
  return (
    (skip && element.matches(skip)) ||
    ((OTHERS.test(names) || OTHER_PARTS.test(names)) && !element.contains(title))
  );
}

/** The name of a person who is linked near an address: in its row or card, where no other address stands. */
function nameBeside(element: Element, part: DrawnPart, links: readonly RecordLink[]): string | null {
  for (let at: Element | null = element; at && !/@.*@/s.test(at.textContent ?? ''); at = parentOf(at)) {
    const words = links
      .filter((link) => link.kind === 'contact' && at?.contains(link.element))
      .map((link) => wordsIn(link.element, part));
    const name = words.find((one) => one.length > 1);
    if (name) return name;
  }
  return null;
}
