import { wordsOfRule } from '../found-words.ts';
import type { LintRule } from '../rule.ts';

/** Words that are in place only from a firmer notch on (P22). */
export const TONE_WORDS: LintRule = {
  id: 'tone-words',
  blocking: false,
  check: (question) =>
    wordsOfRule(question, 'tone-words', ({ entry }) => question.tone < (entry.fromTone ?? 0)),
};
