import { numberOf } from './find-named-days.ts';
import type { Reader } from './text-mark.ts';
import { hasWords, type LanguageWords, wordsOf } from './words/language-words.ts';

/** "Three instalments", "a third each month": how many parts, how often. */
export function findRhythm(reader: Reader, words: LanguageWords): void {
  const numbers = words.numbers.map(([names]) => names).join('|');
  reader.take(wordsOf(words.everyTwoWeeks), () => ({ kind: 'every', every: 'two-weeks' }));
  reader.take(
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?<n>\\d{1,2}|${numbers}) ?(?:x (?=\\d)|(?<names>${words.instalments})(?![\\p{L}\\p{N}]))`,
      'giu',
    ),
    ({ groups }) => {
      const count = numberOf(groups?.n ?? '', words);
      const isRhythmAlone = hasWords(groups?.names ?? '', words.everyMonth) && !/ /.test(groups?.names ?? '');
      if (count === null || count < 2 || isRhythmAlone) return undefined;
      return { kind: 'times', count, every: groups?.names ? rhythmIn(groups.names, words) : null };
    },
  );
  const months = `(?<=(?<![\\p{L}])(?:for|over|in|über|für|pendant|sur|durante|en) )(?<n>\\d{1,2}|${numbers}) (?:${words.monthsUnit})`;
  if (hasWords(reader.text, words.everyMonth)) {
    reader.take(wordsOf(months), ({ groups }) => {
      const count = numberOf(groups?.n ?? '', words);
      return count === null || count < 2 ? undefined : { kind: 'times', count, every: null };
    });
  }
  reader.take(wordsOf(words.everyMonth), () => ({ kind: 'every', every: 'month' }));
  reader.take(wordsOf(words.everyWeek), () => ({ kind: 'every', every: 'week' }));
}

function rhythmIn(names: string, words: LanguageWords): 'week' | 'month' | null {
  if (hasWords(names, words.everyWeek)) return 'week';
  return hasWords(names, words.everyMonth) ? 'month' : null;
}
