import { cleanText } from './clean-text.ts';
import { LONGEST_TEXT } from './page-evidence.ts';

/**
 * Quotes and signatures as mail programs mark them: Gmail, Yahoo; Thunderbird; Apple Mail; Outlook; and what Gmail itself
 * found to be quoted. Parts of names: webmail puts signs of its own before the names in a mail. Seen 2026-11-21.
 */
const QUOTED =
  '[class*=_quote],[class*=signature],[class*=moz-cite],[type=cite],[id$=OLK_SRC_BODY_SECTION],[id$=divRplyFwdMsg],[id$=divRplyFwdMsg]~*,.adL';

/** The words of one mail as the reader sees them, line by line, without what it quotes and without its signature. */
export function unquotedText(body: HTMLElement): string {
  return words(body)
    .slice(0, LONGEST_TEXT)
    .split('\n')
    .map((line) => (/^\s*>/.test(line) ? '' : cleanText(line, LONGEST_TEXT)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function words(element: HTMLElement): string {
  if (element.matches(QUOTED)) return '';
  if (!element.querySelector(QUOTED)) return element.innerText;
  // Beside a quote everything stands on a line of its own.
  return Array.from(element.childNodes, (node) =>
    'innerText' in node ? `\n${words(node as HTMLElement)}\n` : node.textContent,
  ).join('');
}
