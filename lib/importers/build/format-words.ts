import { foldName } from '../../shared/text.ts';

/** Reads cells in the words of a format; a long list repeats few, and each is folded once. */
export function wordReader<T>(
  words: Readonly<Record<string, T>> | undefined,
  other: (text: string) => T | null,
): (text: string) => T | null {
  if (!words) return other;
  const own = new Map(Object.entries(words).map(([word, meaning]) => [foldName(word), meaning]));
  const known = new Map<string, T | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const meaning = own.get(foldName(text)) ?? other(text);
    known.set(text, meaning);
    return meaning;
  };
}
