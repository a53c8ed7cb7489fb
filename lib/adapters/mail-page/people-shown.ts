import type { Participant } from '../../domain/page-evidence.ts';
import { addressOf } from '../address-in.ts';
import { cleanText } from '../clean-text.ts';
import { participant } from '../participant.ts';

type Role = Participant['role'];

/** `"Adams, Mary" <mary@x.example>`, `Mary Adams<mary@x.example>`, `mary@x.example`; a label may stand before it. */
const MAILBOX = /(?:"([^"]*)"\s*|([^",;:<>\n]*))<([^\s<>]+)>|(?:^|[\s,;:(])([^\s<>(),;:"]+@[^\s<>(),;:"]+)/g;
/** Elements that keep the address of a person whose name they show. */
export const KEEPERS = '[title*="@"],[data-email],[href^="mailto:"]';

/** Everybody a line of recipients names. Who has another's address for a name is known by what stands in brackets. */
export function mailboxesIn(text: string, role: Role): Participant[] {
  return [...text.slice(0, 4000).matchAll(MAILBOX)].flatMap(([, quoted, plain, named, bare]) =>
    participant(named ?? bare, quoted ?? plain, role),
  );
}

/**
 * The person an element stands for, as a list of none or one: by an address kept in its attributes, else by what is shown
 * when that is a mailbox and nothing more. A name alone is nobody.
 */
export function personShown(element: Element, role: Role): Participant[] {
  const shown = unlabelled(cleanText(element.textContent, 600));
  for (const text of [...[element, ...element.querySelectorAll(KEEPERS)].flatMap(kept), shown]) {
    // "Mary <mary@x.example>" is shown where the address alone is kept.
    if (addressOf(text)) return participant(text, shown.replace(/\s*[<(]?[^\s<(]+@\S*$/, ''), role);
    if (text.endsWith('>')) return mailboxesIn(text, role).slice(0, 1);
  }
  return [];
}

function kept(element: Element): string[] {
  return ['title', 'data-email', 'aria-label', 'href'].map((name) =>
    unlabelled(element.getAttribute(name)?.replace(/\?.*/, '') ?? ''),
  );
}

/** Without the "From: " or "mailto:" before it. */
function unlabelled(text: string): string {
  return text.replace(/^[^:@]{1,30}:\s*/, '');
}
