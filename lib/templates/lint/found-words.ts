import { findWords, type WordsFound } from './find-words.ts';
import type { Found, Part } from './finding.ts';
import { GUARDED_LANGUAGES, guardedLanguage, otherLanguageOf } from './guarded-languages.ts';
import { maskedText } from './masks.ts';
import type { LintQuestion } from './question.ts';
import { sentencesOf } from './sentences.ts';
import type { WordRule } from './words/word-list.ts';

/** Words of the lists in a part of a text, with the sentence they stand in. */
export interface PlacedWords extends WordsFound {
  readonly part: Part;
  /** Its place among the sentences of the part. */
  readonly sentenceAt: number;
}

/** The sentences of a part, what is not said by us blotted out. */
export interface ReadPart {
  readonly part: Part;
  readonly masked: string;
  readonly sentences: readonly { readonly from: number; readonly sentence: string }[];
}

interface Reading {
  readonly parts: readonly ReadPart[];
  readonly words: readonly PlacedWords[];
}

// A dozen rules ask about one text.
const readings = new WeakMap<LintQuestion, Reading>();

export function readingOf(question: LintQuestion): Reading {
  const known = readings.get(question);
  if (known) return known;
  const parts = (['subject', 'body'] as const).map((part) => readPart(part, question));
  const made = { parts, words: parts.flatMap((part) => wordsIn(part, question)) };
  readings.set(question, made);
  return made;
}

function readPart(part: Part, question: LintQuestion): ReadPart {
  const masked = maskedText(question.source[part], question);
  return { part, masked, sentences: sentencesOf(masked) };
}

/** While somebody types, all sentences but one are as they were. */
const MOST_SENTENCES = 2000;
const bySentence = new Map<string, readonly WordsFound[]>();

function wordsOfSentence(sentence: string, tag: string): readonly WordsFound[] {
  const key = `${tag} ${sentence}`;
  const known = bySentence.get(key);
  if (known) return known;
  const own = guardedLanguage(tag);
  const other = otherLanguageOf(sentence, own);
  const found = [own, ...(other ? [other] : [])].flatMap((language) => findWords(sentence, language.words));
  if (bySentence.size >= MOST_SENTENCES) bySentence.clear();
  bySentence.set(key, found);
  return found;
}

function wordsIn({ part, sentences }: ReadPart, { source, language }: LintQuestion): PlacedWords[] {
  return sentences.flatMap(({ from, sentence }, sentenceAt) =>
    wordsOfSentence(sentence, language).map((words) => {
      const start = from + words.start;
      const end = from + words.end;
      return { ...words, part, sentenceAt, start, end, text: source[part].slice(start, end) };
    }),
  );
}

/** Places where words of a rule stand; those that overlap are one, with the reason of the longest. */
export function wordsOfRule(
  question: LintQuestion,
  rule: WordRule,
  isMeant: (words: PlacedWords) => boolean = () => true,
): Found[] {
  const found = readingOf(question).words.filter((words) => words.entry.rule === rule && isMeant(words));
  return (['subject', 'body'] as const).flatMap((part) =>
    joined(
      found.filter((words) => words.part === part),
      question.source[part],
    ),
  );
}

function joined(found: readonly PlacedWords[], text: string): Found[] {
  const groups: PlacedWords[][] = [];
  for (const words of [...found].sort((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    const reaches = Math.max(...(group ?? []).map(({ end }) => end));
    if (group && words.start < reaches) group.push(words);
    else groups.push([words]);
  }
  return groups.flatMap((group): Found[] => {
    const [longest] = [...group].sort((a, b) => b.end - b.start - (a.end - a.start));
    if (!longest) return [];
    const start = Math.min(...group.map((one) => one.start));
    const end = Math.max(...group.map((one) => one.end));
    const { why, source, suggestion } = longest.entry;
    return [{ part: longest.part, start, end, text: text.slice(start, end), why, source, suggestion }];
  });
}

/** Whether words of these rules stand in a text in any of our languages: a name, not a sentence. */
export function saysInAnyLanguage(
  text: string,
  rule: WordRule,
  isMeant: (found: WordsFound) => boolean,
): boolean {
  return GUARDED_LANGUAGES.some(({ words }) =>
    findWords(text, words).some((found) => found.entry.rule === rule && isMeant(found)),
  );
}
