import type { Participant } from '../../domain/page-evidence.ts';
import { participant } from '../participant.ts';

const LONGEST = 50_000;
/** Who made the page is not whom it is about. */
const MAKERS = /author|creator|publisher|contributor|editor|review/;

/** The one person a page is about, as it says for machines (JSON-LD). Several are a list: nobody. */
export function statedPerson(document: Document): Participant[] {
  const found: Participant[][] = [];
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (!textContent || textContent.length > LONGEST || MAKERS.test(textContent)) continue;
    try {
      JSON.parse(textContent, (_, value) => {
        if (value?.['@type'] === 'Person')
          found.push(
            participant(String(value.email).replace(/^mailto:/i, ''), String(value.name ?? ''), 'record'),
          );
        return value;
      });
    } catch {
      // Broken statements say nothing.
    }
  }
  return found.length === 1 ? found.flat() : [];
}
