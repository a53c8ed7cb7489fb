import { wordsOfRule } from '../found-words.ts';
import type { LintRule } from '../rule.ts';

export const BLAME: LintRule = {
  id: 'blame',
  blocking: false,
  check: (question) => wordsOfRule(question, 'blame'),
};
