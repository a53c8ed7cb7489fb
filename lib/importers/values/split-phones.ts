import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { ContactCandidate } from '../candidates.ts';
import { phoneCountry } from './phone-country.ts';

export type PhoneCandidate = ContactCandidate['phones'][number];

const LABEL =
  /\b(phone|tel(?:efon|ephone)?|office|work|main|mobile|mobil|cell|handy|fax|telefax|other|pager|direct|home)(?: ?(?:no|number|nr))?\.?\s*:\s*/gi;
const EXTENSION = /[\s,;]*(?:\bextension|\bext|\bdurchwahl|\bposte|\bx|x|#)\.?\s*:?\s*(\d{1,6})$/i;
/** No number has more digits (E.164), so these are several. */
const DIGITS_OF_ONE = 15;

interface PhoneCell {
  /** What the cell's own column says it is; a label within the cell goes before. */
  readonly kind?: PhoneCandidate['kind'];
  /** Where the customer sits, as the file writes it, for numbers without a country code. */
  readonly country?: string | null;
}

/**
 * The numbers of a cell such as "Phone:(555) 010-1234 x4 Mobile:(555) 010-9999", as a person would dial them; pieces
 * with fewer than three digits are given back as unreadable. Without a label a number is the office's.
 */
export function splitPhones(
  cell: string,
  { kind = 'office', country = null }: PhoneCell = {},
): { phones: PhoneCandidate[]; unreadable: string[] } {
  const phones: PhoneCandidate[] = [];
  const unreadable: string[] = [];
  for (const { label, text } of labelled(cell)) {
    for (const piece of pieces(text).flatMap((one) => severalIn(one, country))) {
      const extension = EXTENSION.exec(piece)?.[1] ?? null;
      const number = (extension ? piece.replace(EXTENSION, '') : piece).replace(/\s+/g, ' ').trim();
      if (number.replace(/\D/g, '').length < 3) unreadable.push(piece);
      else phones.push({ number, extension, kind: label === '' ? kind : kindOf(label) });
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
    .split(/[;\n]|,(?!\s*(?:ext|x|#))| \/ | \| /i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** "02 9000 1111 0401 220 556" is two numbers; the library knows where one ends. As typed where it does not. */
function severalIn(piece: string, country: string | null): string[] {
  if (piece.length > 200 || piece.replace(EXTENSION, '').replace(/\D/g, '').length <= DIGITS_OF_ONE) {
    return [piece];
  }
  const defaultCountry = country ? phoneCountry(country) : undefined;
  const found = findPhoneNumbersInText(piece, defaultCountry ? { defaultCountry } : {});
  return found.length < 2 ? [piece] : found.map(({ startsAt, endsAt }) => piece.slice(startsAt, endsAt));
}

function kindOf(label: string): PhoneCandidate['kind'] {
  switch (label.toLowerCase()) {
    case 'mobile':
    case 'mobil':
    case 'handy':
    case 'cell':
      return 'mobile';
    case 'fax':
    case 'telefax':
      return 'fax';
    case 'other':
    case 'pager':
    case 'home':
      return 'other';
    default:
      return 'office';
  }
}
