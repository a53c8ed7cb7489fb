import type { Part } from '../finding.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';

/** Nobody means to send a mail without a word. */
export const EMPTY: LintRule = {
  id: 'empty',
  blocking: true,
  check: ({ source, channel }) =>
    needed(channel)
      .filter((part) => source[part].trim() === '')
      .map((part) => ({
        part,
        start: 0,
        end: 0,
        text: '',
        why: `The ${part === 'subject' ? 'subject' : 'text'} is empty.`,
        source: 'B7',
        suggestion: '',
      })),
};

function needed(channel: LintQuestion['channel']): readonly Part[] {
  if (channel === 'subject') return ['subject'];
  return channel === 'mail' || channel === 'letter' ? ['subject', 'body'] : ['body'];
}
