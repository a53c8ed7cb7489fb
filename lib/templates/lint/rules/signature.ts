import type { LintRule } from '../rule.ts';
import { frameOf } from '../whole-text.ts';

/** Somebody signs (P6, B7). */
export const SIGNATURE: LintRule = {
  id: 'signature',
  blocking: false,
  check: (question) => {
    if (question.isTemplate) return [];
    const { signOff, below } = frameOf(question);
    if (signOff === null || below !== '') return [];
    const why = 'The mail ends without a name. Say who signs under “Your firm” in the settings.';
    const start = signOff.start + signOff.text.length;
    return [{ part: 'body', start, end: start, text: '', why, source: 'P6, B7', suggestion: '' }];
  },
};
