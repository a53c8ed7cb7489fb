import { guardedLanguage } from '../guarded-languages.ts';
import { isWholeRequest, missing, says } from '../missing.ts';
import type { LintRule } from '../rule.ts';

/** How the money can be sent (B7). */
export const PAYMENT_WAY: LintRule = {
  id: 'payment-way',
  blocking: false,
  check: (question) => {
    if (!isWholeRequest(question)) return [];
    const { payment, suggestions } = guardedLanguage(question.language).shape;
    if (
      payment.test(question.source.body) ||
      says(question.source.body, ...question.firm.payment.split('\n'))
    )
      return [];
    return [
      missing(question, {
        why: 'Nothing says how to pay; it is one thing less to look for.',
        source: 'B7, P13',
        suggestion: suggestions.payment,
      }),
    ];
  },
};
