import { normaliseAddress } from '../../domain/email-address.ts';
import { unique } from '../../shared/list.ts';

/** The addresses of a cell that may hold several, and the pieces that are none. */
export function splitEmails(cell: string): { emails: string[]; unreadable: string[] } {
  const emails: string[] = [];
  const unreadable: string[] = [];
  for (const text of pieces(cell)) {
    const address = normaliseAddress(text);
    if (address) emails.push(address);
    else unreadable.push(text);
  }
  return { emails: unique(emails), unreadable };
}

/** A comma in "Adams, Mary" <mary@x.example> parts nothing. */
function pieces(cell: string): string[] {
  return cell
    .replace(/"[^"<>@\n]*"(?=\s*<)/g, '')
    .split(/[,;\n]+|(?<=>)\s+/)
    .flatMap(bySpaces)
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== '-' && text !== '–');
}

/** "a@x.example b@x.example" are two; "Mary Adams <mary@x.example>" and words without an address stay whole. */
function bySpaces(piece: string): string[] {
  const words = piece.trim().split(/\s+/);
  return words.every((word) => word.includes('@') && !word.includes('<')) ? words : [piece];
}
