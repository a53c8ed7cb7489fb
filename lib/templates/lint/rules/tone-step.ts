import type { LintRule } from '../rule.ts';

/** P22: each message at most one notch firmer than the last. */
export const TONE_STEP: LintRule = {
  id: 'tone-step',
  blocking: false,
  check: ({ tone, previousTone }) =>
    previousTone === null || tone <= previousTone + 1
      ? []
      : [
          {
            part: 'body',
            start: 0,
            end: 0,
            text: '',
            why: `This text is ${tone - previousTone} notches firmer than the last message; one at a time is kinder and works better.`,
            source: 'P22',
            suggestion: '',
          },
        ],
};
