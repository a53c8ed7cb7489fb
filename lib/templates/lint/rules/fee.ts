import { readingOf, wordsOfRule } from '../found-words.ts';
import { guardedLanguage } from '../guarded-languages.ts';
import type { LintRule } from '../rule.ts';

/** Charges that are invented or only announced (UK1, EU1, DE2); a rate that was agreed is none. */
export const FEE: LintRule = {
  id: 'fee',
  blocking: true,
  check: (question) => {
    const { agreed } = guardedLanguage(question.language).shape;
    const rates = question.figures.flatMap(({ value }) => (value?.kind === 'rate' ? [value.rate] : []));
    const parts = readingOf(question).parts;
    return wordsOfRule(question, 'fee', ({ part, sentenceAt }) => {
      const sentence = parts.find((one) => one.part === part)?.sentences[sentenceAt]?.sentence ?? '';
      return !agreed.test(sentence) && !rates.some((rate) => sentence.includes(rate));
    });
  },
};
