/**
 * Where `word` stands in the text as a word of its own; -1: nowhere. Where words are not parted by spaces (Chinese,
 * Japanese, Thai) any place will do.
 */
export function placeOfWord(text: string, word: string): number {
  const isOpen = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Hiragana}]/u.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? '';
    const behind = text.slice(at + word.length).at(0) ?? '';
    if (isOpen ? !/\d/.test(/\d$/.test(word) ? behind : '') : !isPart(before) && !isPart(behind)) return at;
  }
  return -1;
}

export function wordIn(text: string, word: string): boolean {
  return placeOfWord(text, word) >= 0;
}

function isPart(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(sign);
}
