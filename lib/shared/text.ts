/** "1 invoice", "2 invoices". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** With one full stop at its end, also behind "Harbor Supply Co.". */
export function asSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** Folds what two spellings of one name may differ in: case, accents, punctuation, spaces. "Müller & Co." -> "muller co" */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase('en')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
