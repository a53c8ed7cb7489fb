import { cleanText } from '../clean-text.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import { ownText } from '../own-text.ts';

/** Where unknown CRMs write a record's name. Dolibarr has no heading: seen 2026-11-22 in its templates. */
const NAMES: Ranked = [
  '[itemtype*="schema.org/"] [itemprop=name]',
  '.h-card .p-name',
  'h1,h2,h3,h4,h5,[role=heading]',
  '.refid',
  '[class*=title]',
];
/** Headings of the program, not of the page. */
const PROGRAM = 'nav,footer,[role=navigation],[role=banner],body > header';

/**
 * The element that names the record: where the site writes it, else the first heading that is not the program's. A
 * program writes its own name as a link to its first page, or as the title of every page.
 */
export function nameElement(roots: readonly ParentNode[], ranked: Ranked = []): HTMLElement | null {
  for (const selector of [...ranked, ...NAMES]) {
    const found = roots
      .flatMap((root) => findVisible(root, [selector]))
      .find((one) => nameIn(one) && !one.closest(PROGRAM) && !isProgramName(one));
    if (found) return found;
  }
  return null;
}

/** Its words, without the links of a path before them ("Contacts > Mary Adams"). */
export function nameIn(element: HTMLElement): string {
  const field = element.querySelector('input,textarea');
  if (field) return ownText(field);
  const parts = [element, ...element.querySelectorAll('*')]
    .filter((one) => !one.closest('a,button,svg,style,script,sup'))
    .map(ownText);
  return cleanText(parts.join(' '), 300) || cleanText(element.textContent, 300);
}

function isProgramName(heading: HTMLElement): boolean {
  const home = heading.closest('a') ?? heading.querySelector('a');
  return /^([^?#]*\/)?(#\/?)?$/.test(home?.getAttribute('href') ?? 'none');
}
