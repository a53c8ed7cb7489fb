/** What to say of a passphrase while it is typed; nothing of an empty one. */
export function passphraseAdvice(text: string): string | null {
  if (text === '') return null;
  if (text.length < 10) return 'Too short. Four or five words that have nothing to do with you are best.';
  if (new Set(text).size < 6) return 'The same few characters are soon guessed. Add some words.';
  const words = text.split(/[\s-]+/).filter((word) => word.length > 2).length;
  if (text.length >= 20 || words >= 4) return 'Good: long enough to keep a stranger out.';
  return 'Fair. A word or two more makes it much stronger.';
}
