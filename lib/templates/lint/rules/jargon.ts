import { wordsOfRule } from '../found-words.ts';
import type { LintRule } from '../rule.ts';

export const JARGON: LintRule = {
  id: 'jargon',
  blocking: false,
  check: (question) => wordsOfRule(question, 'jargon'),
};
