import { NO_RECEIVABLES } from '../formats/no-receivables.ts';
import { OTHER_EXPORTS, type OtherExport } from '../formats/other-exports.ts';
import type { CaptionRow } from './caption-rows.ts';
import { captionSpellings, foldCaption } from './fold-caption.ts';
import { isBucket } from './is-bucket.ts';

/** The known foreign export whose title stands alone in a row of the file. */
export function otherByTitle(titles: readonly string[], rows: readonly CaptionRow[]): OtherExport | null {
  const fits = ({ title, without = [] }: OtherExport) =>
    title !== undefined &&
    titles.some((text) => new RegExp(title, 'iu').test(text)) &&
    !rows.some((row) => stands(row, without));
  return OTHER_EXPORTS.find(fits) ?? null;
}

/** The known foreign export whose captions stand together in one row. */
export function otherByCaptions(rows: readonly CaptionRow[]): OtherExport | null {
  const fits = ({ captions, without = [] }: OtherExport) =>
    captions !== undefined &&
    rows.some((row) => captions.every((set) => stands(row, set)) && !stands(row, without));
  return OTHER_EXPORTS.find(fits) ?? NO_RECEIVABLES.find(fits) ?? null;
}

function stands({ places }: CaptionRow, captions: readonly string[]): boolean {
  return captions.some((caption) => captionSpellings(caption).some((one) => places.has(one)));
}

/** Captions that are nothing but a name, ages and a sum: no single invoice can be in such a list. */
export function isAgeSummary(captions: readonly string[]): boolean {
  const filled = captions.map((caption) => caption.trim()).filter((caption) => caption !== '');
  const ages = filled.filter(isBucket).length;
  return (
    ages >= 3 && filled.length - ages <= 3 && !filled.some((caption) => SINGLE.test(foldCaption(caption)))
  );
}

const SINGLE =
  /\b(?:date|number|no|num|invoice|reference|datum|nummer|rechnung|facture|factura|fattura|factuur)\b/;

export function otherSentence({ seems, instead }: Pick<OtherExport, 'seems' | 'instead'>): string {
  return `This seems to be ${seems}. ${instead}`;
}
