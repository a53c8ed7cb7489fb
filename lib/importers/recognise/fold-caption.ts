import { remember } from '../../shared/remember.ts';
import { foldName } from '../../shared/text.ts';

/** Characters; whatever is longer is no caption. */
const LONGEST = 200;

/** A caption as it is compared: "InvoiceDate", "invoice_date" and "Invoice Date" are one, and so are "Inv #" and "Inv. No". */
export function foldCaption(caption: string): string {
  const apart = caption
    .slice(0, LONGEST)
    .replace(/(?<!\p{L})n\.?\s?[º°]\.?|#/giu, ' no ')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2');
  return foldName(apart);
}

/**
 * The ways a caption we know may be spelled: "Fällig am" stands as "Faellig am" where a program has no umlauts. For our
 * own words only: every one is remembered.
 */
export function captionSpellings(caption: string): readonly string[] {
  return spellingsOf(caption);
}

const spellingsOf = remember((caption: string): readonly string[] => {
  const spelled = caption.replace(/[äöüÄÖÜ]/gu, (letter) => UMLAUTS[letter] ?? letter);
  if (spelled === caption) return [foldCaption(caption)];
  return [...new Set([foldCaption(caption), foldCaption(spelled)])];
});

const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
};

/** What tells one kind of list from another, and finds the user's mapping again: its captions, folded, in their order. */
export function signatureOf(captions: readonly string[]): string {
  const folded = captions.map((caption) => foldName(caption.slice(0, LONGEST)));
  const last = folded.findLastIndex((caption) => caption !== '');
  return folded.slice(0, last + 1).join('|');
}
