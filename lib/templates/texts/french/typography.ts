/** Stands before : ; ? ! and inside « », so that no line begins with a mark. */
export const NARROW_SPACE = '\u202f';

const TAG = /(\{\{.*?\}\}|\{%.*?%\})/s;

/**
 * A text as French is set: narrow spaces at its marks, curved apostrophes. inFrenchType("Qu'en dites-vous ?") is
 * "Qu’en dites-vous ?" with a space that no line breaks at. What stands in Liquid tags is left as it is.
 */
export function inFrenchType(source: string): string {
  return source
    .split(TAG)
    .map((part) => (TAG.test(part) ? part : set(part)))
    .join('');
}

function set(text: string): string {
  return text
    .replace(/ (?=[:;?!»])/g, NARROW_SPACE)
    .replace(/« /g, `«${NARROW_SPACE}`)
    .replaceAll("'", '’');
}
