import { cleanText } from '../clean-text.ts';
import { ownText } from '../own-text.ts';
import { LONGEST_TEXT } from '../page-evidence.ts';
import { isVisible } from '../visible.ts';

/** A page larger than this is looked at from its beginning. */
const MOST_ELEMENTS = 6000;
const LONGEST_WORDS = 300;

/** Attributes in which programs keep an address whose text is cut short or has no link. */
export const ADDRESS_ATTRIBUTES = [
  'data-email',
  'data-email-address',
  'data-email_address',
  'data-contact-email',
];

/** One element with something in it that a reader sees. */
export interface Piece {
  readonly element: HTMLElement;
  /** Its own words, or what stands in the field. */
  readonly text: string;
  readonly href: string;
  /** The one before it in reading order. */
  readonly before: Piece | undefined;
}

/** What the reader sees of one part of a page. */
export interface DrawnPart {
  /** In reading order. */
  readonly pieces: readonly Piece[];
  /** The part itself and the open shadow roots and frames in it: selectors do not look into those by themselves. */
  readonly roots: readonly (ParentNode & Node)[];
}

/** Looks into open shadow roots, and into frames of the same origin one level deep. */
export function drawnPart(region: Element, skips: (element: Element) => boolean): DrawnPart {
  const pieces: Piece[] = [];
  const roots: (ParentNode & Node)[] = [region];
  let count = 0;
  const walk = (element: Element, isFramed: boolean) => {
    if (count++ > MOST_ELEMENTS || !isVisible(element) || skips(element)) return;
    const href = element.getAttribute('href') ?? '';
    const text = ownText(element);
    if (text || href || ADDRESS_ATTRIBUTES.some((name) => element.hasAttribute(name)))
      pieces.push({ element: element as HTMLElement, text, href, before: pieces.at(-1) });
    const inside = isFramed ? null : (element as HTMLIFrameElement).contentDocument?.body;
    for (const root of [element.shadowRoot, inside]) if (root) roots.push(root);
    if (inside) walk(inside, true);
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) walk(child, isFramed);
  };
  walk(region, false);
  return { pieces, roots };
}

/** Everything that stands in an element, its shadow roots and the fields inside it. */
export function wordsIn(outer: Element | null | undefined, { pieces }: DrawnPart): string {
  let text = '';
  for (const one of pieces)
    if (outer && text.length < LONGEST_WORDS && holds(outer, one.element)) text += ` ${one.text}`;
  return cleanText(text, LONGEST_WORDS);
}

export function textOf({ pieces }: DrawnPart): string {
  return pieces
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_TEXT);
}

export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

function holds(outer: Element, inner: Element | null): boolean {
  return inner !== null && (outer.contains(inner) || holds(outer, shadowHost(inner)));
}

function shadowHost(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
