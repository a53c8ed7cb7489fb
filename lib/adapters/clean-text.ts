/** Signs that are not drawn but turn round or hide what stands beside them: bidi marks, zero widths, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text of a page in one line, without invisible signs, cut to `most` characters. */
export function cleanText(text: string | null | undefined, most: number): string {
  return (text ?? '')
    .slice(0, 4 * most)
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, most);
}
