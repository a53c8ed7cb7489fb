import { wordsOfRule } from '../found-words.ts';
import type { LintRule } from '../rule.ts';

export const HOLLOW: LintRule = {
  id: 'hollow',
  blocking: false,
  check: (question) => wordsOfRule(question, 'hollow'),
};
