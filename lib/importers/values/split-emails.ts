import { normaliseAddress } from '../../domain/email-address.ts';
import { unique } from '../../shared/list.ts';

/** The addresses of a cell that may hold several, and the pieces that are none. */
export function splitEmails(cell: string): { emails: string[]; unreadable: string[] } {
  const pieces = cell.split(/[,;\n]+/).flatMap(bySpaces);
  const emails: string[] = [];
  const unreadable: string[] = [];
  for (const piece of pieces.map((text) => text.trim()).filter((text) => text !== '')) {
    const address = normaliseAddress(piece);
    if (address) emails.push(address);
    else unreadable.push(piece);
  }
  return { emails: unique(emails), unreadable };
}

/** "a@x.example b@x.example" are two; "Mary Adams <mary@x.example>" and words without an address stay whole. */
function bySpaces(piece: string): string[] {
  const words = piece.trim().split(/\s+/);
  return words.every((word) => word.includes('@') && !word.includes('<')) ? words : [piece];
}
