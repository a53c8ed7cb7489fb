import type { ContactCandidate } from '../candidates.ts';

type PhoneCandidate = ContactCandidate['phones'][number];

const LABEL = /\b(phone|tel|office|work|main|mobile|cell|fax|other|pager)(?: ?(?:no|number))?\.?\s*:\s*/gi;
const EXTENSION = /[\s,;]*(?:\bextension|\bext|\bx|x|#)\.?\s*:?\s*(\d{1,6})$/i;

/**
 * The numbers of a cell such as "Phone:(555) 010-1234 x4 Mobile:(555) 010-9999", as a person would dial them; pieces
 * with fewer than three digits are given back as unreadable. Without a label a number is the office's.
 */
export function splitPhones(cell: string): { phones: PhoneCandidate[]; unreadable: string[] } {
  const phones: PhoneCandidate[] = [];
  const unreadable: string[] = [];
  for (const { label, text } of labelled(cell)) {
    for (const piece of pieces(text)) {
      const extension = EXTENSION.exec(piece)?.[1] ?? null;
      const number = (extension ? piece.replace(EXTENSION, '') : piece).replace(/\s+/g, ' ').trim();
      if (number.replace(/\D/g, '').length < 3) unreadable.push(piece);
      else phones.push({ number, extension, kind: kindOf(label) });
    }
  }
  return { phones, unreadable };
}

function labelled(cell: string): { label: string; text: string }[] {
  const parts = cell.split(LABEL);
  const found = [{ label: '', text: parts[0] ?? '' }];
  for (let at = 1; at < parts.length; at += 2)
    found.push({ label: parts[at] ?? '', text: parts[at + 1] ?? '' });
  return found;
}

/** A comma parts two numbers, except before an extension: "555 0100, ext. 12". */
function pieces(text: string): string[] {
  return text
    .split(/[;\n]|,(?!\s*(?:ext|x|#))/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function kindOf(label: string): PhoneCandidate['kind'] {
  switch (label.toLowerCase()) {
    case 'mobile':
    case 'cell':
      return 'mobile';
    case 'fax':
      return 'fax';
    case 'other':
    case 'pager':
      return 'other';
    default:
      return 'office';
  }
}
