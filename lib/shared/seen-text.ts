/** Bidi marks, zero widths, soft hyphens and control signs other than line ends. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu;

/** Text of several lines as it is seen, without signs that turn it round or hide in it, cut to `most` characters. */
export function seenText(text: string, most: number): string {
  return text
    .slice(0, 4 * most)
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, most);
}
