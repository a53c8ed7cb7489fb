import { wordsOfRule } from '../found-words.ts';
import type { LintRule } from '../rule.ts';

export const SHAME: LintRule = {
  id: 'shame',
  blocking: true,
  check: (question) => wordsOfRule(question, 'shame'),
};
