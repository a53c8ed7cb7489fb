import { asRegExp } from './pattern.ts';
import { plainText } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import type { HarmlessSentence, WordEntry, WordList } from './words/word-list.ts';

/** Words of a list in a text; `start` and `end` count UTF-16 units of the text as it was given. */
export interface WordsFound {
  readonly entry: WordEntry;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const compiled = new WeakMap<WordEntry, { readonly said: RegExp; readonly unless: RegExp | null }>();

function compile(entry: WordEntry) {
  const known = compiled.get(entry);
  if (known) return known;
  const made = { said: asRegExp(entry.pattern), unless: entry.unless ? asRegExp(entry.unless) : null };
  compiled.set(entry, made);
  return made;
}

const harmlessCompiled = new WeakMap<HarmlessSentence, RegExp>();

function isHarmless(sentence: string, one: HarmlessSentence): boolean {
  const known = harmlessCompiled.get(one) ?? asRegExp(one.pattern);
  harmlessCompiled.set(one, known);
  return sentence.search(known) >= 0;
}

/** Every place where words of the list stand, sentence by sentence. */
export function findWords(given: string, { entries, harmless = [] }: WordList): WordsFound[] {
  const { text, origins } = plainText(given);
  return sentencesOf(text).flatMap(({ from, sentence }) =>
    entries.flatMap((entry) => {
      const { said, unless } = compile(entry);
      const hits = [...sentence.matchAll(said)];
      if (hits.length === 0 || (unless && sentence.search(unless) >= 0)) return [];
      if (harmless.some((one) => one.rules.includes(entry.rule) && isHarmless(sentence, one))) return [];
      return hits.map((hit) => {
        const start = origins[from + hit.index] ?? given.length;
        const end = origins[from + hit.index + hit[0].length] ?? given.length;
        return { entry, start, end, text: given.slice(start, end) };
      });
    }),
  );
}
