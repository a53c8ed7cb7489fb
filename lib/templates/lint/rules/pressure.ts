import { wordsOfRule } from '../found-words.ts';
import type { LintRule } from '../rule.ts';

export const PRESSURE: LintRule = {
  id: 'pressure',
  blocking: false,
  check: (question) => wordsOfRule(question, 'pressure'),
};
