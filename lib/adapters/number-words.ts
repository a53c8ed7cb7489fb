const WORD = /[\p{L}\p{N}]+(?:[-/._][\p{L}\p{N}]+)*/gu;
const MOST = 200;

/**
 * Words with a digit, in capitals, each once: they may be numbers of known invoices.
 * "See inv-1042.pdf" gives "INV-1042.PDF" and "INV-1042": file endings and "No." are tried without, too.
 */
export function numberWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.toUpperCase().matchAll(WORD)) {
    for (const one of [word, word.replace(/^\p{L}+\.|\.\p{L}+$/gu, '')]) {
      if (/\d/.test(one) && one.length > 3 && one.length <= 40 && words.size < MOST) words.add(one);
    }
  }
  return [...words];
}
