import { guardedLanguage } from '../guarded-languages.ts';
import { isWholeRequest, missing } from '../missing.ts';
import type { LintRule } from '../rule.ts';

/** That one may say what is not right, or hard (B7, P10, P13). */
export const OBJECTION_WAY: LintRule = {
  id: 'objection-way',
  blocking: false,
  check: (question) => {
    if (!isWholeRequest(question)) return [];
    const { objection, suggestions } = guardedLanguage(question.language).shape;
    if (objection.test(question.source.body)) return [];
    return [
      missing(question, {
        why: 'Nothing says what to do if the invoice is not right or paying is hard.',
        source: 'B7, P10, P13',
        suggestion: suggestions.objection,
      }),
    ];
  },
};
