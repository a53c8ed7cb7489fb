import { wordsOfRule } from '../found-words.ts';
import type { LintRule } from '../rule.ts';
import { LAST_CHANCE } from './final-notice.ts';

/** Hurry where nothing happens then (B7, US11); a "last chance" too, whatever the notch. */
export const FALSE_URGENCY: LintRule = {
  id: 'false-urgency',
  blocking: true,
  check: (question) => [
    ...wordsOfRule(question, 'false-urgency'),
    ...wordsOfRule(question, 'final-notice').filter(({ text }) => LAST_CHANCE.test(text)),
  ],
};
