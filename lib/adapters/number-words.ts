/** A word; with one that begins with a digit up to two before it, and the spaces and signs between them. */
const WORD =
  /(?:(?=\p{N})(?<=(?<![\p{L}\p{N}][\p{Pd}/._]?)((?:[\p{L}\p{N}]+[\s\p{Pd}/._#:°№]{1,3}){0,2}))|(?=\p{L}))[\p{L}\p{N}]+(?:[\p{Pd}/._][\p{L}\p{N}]+)*/gu;

/**
 * Words with a digit, in capitals, each once: they may be numbers of known invoices, or the end of one. "Pay INV 1042"
 * gives "1042" and "PAY INV 1042": what of it is a number, those tell who know the numbers. The first of such runs come
 * first, for they are of the subject, the others behind all words.
 */
export function numberWords(text: string): string[] {
  const words: string[] = [];
  const runs: string[] = [];
  for (const [word, before] of text.toUpperCase().matchAll(WORD)) {
    if (/\p{N}/u.test(word)) words.push(word);
    if (before) runs.push(before + word);
  }
  return [...new Set([...runs.slice(0, 20), ...words, ...runs])]
    .filter(({ length }) => length > 3 && length <= 40)
    .slice(0, 200);
}
