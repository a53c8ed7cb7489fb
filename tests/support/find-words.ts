import { describe, expect, it } from 'vitest';
import { findWords } from '../../lib/templates/lint/find-words.ts';
import type { WordList, WordRule } from '../../lib/templates/lint/words/word-list.ts';

export function rulesFound(given: string, list: WordList): WordRule[] {
  return [...new Set(findWords(given, list).map(({ entry }) => entry.rule))];
}

interface Sentences {
  /** One a line, each found by the rule. */
  readonly bad: string;
  /** One a line, none found by the rule. */
  readonly good: string;
}

/** What a list finds and what it leaves alone, a rule at a time: at least twelve sentences of each. */
export function describeWords(list: WordList, rule: WordRule, { bad, good }: Sentences): void {
  describe(`${rule} (${list.language})`, () => {
    it.each(linesOf(bad))('finds: %s', (line) => {
      expect(rulesFound(line, list)).toContain(rule);
    });
    it.each(linesOf(good))('leaves alone: %s', (line) => {
      const found = findWords(line, list).filter(({ entry }) => entry.rule === rule);
      expect(found.map(({ text, entry }) => `${text} <- ${entry.pattern}`)).toEqual([]);
    });
    it('has been tried on enough', () => {
      expect(Math.min(linesOf(bad).length, linesOf(good).length)).toBeGreaterThanOrEqual(12);
    });
  });
}

function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
