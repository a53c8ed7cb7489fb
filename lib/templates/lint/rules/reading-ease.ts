import type { Found } from '../finding.ts';
import { guardedLanguage } from '../guarded-languages.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** Of the longest sentence: the mean of a text may be this part of it. */
const MEAN = 0.74;
/** Fewer sentences have no mean worth naming. */
const FEW = 4;
// A line that goes on in the next, as in a text broken by hand.
const BROKEN = /(\S{1,40}[^\S\n]*)\n(?=\p{Ll})/gu;

/** A sentence that is read once and understood (B7). */
export const READING_EASE: LintRule = {
  id: 'reading-ease',
  blocking: false,
  check: (question) => {
    if (question.isTemplate || question.channel === 'subject') return [];
    const { longSentence } = guardedLanguage(question.language).shape;
    const sentences = sentencesIn(question);
    const long = sentences.filter(({ words }) => words > longSentence);
    if (long.length > 0) return long.map((one) => tooLong(one, question));
    const mean = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    if (sentences.length < FEW || mean <= Math.round(longSentence * MEAN)) return [];
    const why = `The sentences have ${Math.round(mean)} words on average; shorter ones are read more easily.`;
    return [{ part: 'body', start: 0, end: 0, text: '', why, source: 'B7', suggestion: '' }];
  },
};

interface Counted {
  readonly start: number;
  readonly text: string;
  readonly words: number;
}

function sentencesIn({ source }: LintQuestion): Counted[] {
  const joined = source.body.replace(BROKEN, '$1 ');
  return sentencesOf(joined).flatMap(({ from, sentence }) =>
    [...sentence.matchAll(/[^\n]+/g)].flatMap((match) => {
      const text = match[0].trim();
      const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []).length;
      return /[.!?…:]$/u.test(text) && words > 3
        ? [{ start: from + match.index + match[0].indexOf(text), text, words }]
        : [];
    }),
  );
}

function tooLong({ start, text, words }: Counted, { source }: LintQuestion): Found {
  const end = start + text.length;
  return {
    part: 'body',
    start,
    end,
    text: source.body.slice(start, end),
    why: `This sentence has ${words} words; two shorter ones are read more easily.`,
    source: 'B7',
    suggestion: '',
  };
}
