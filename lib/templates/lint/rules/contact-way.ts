import { guardedLanguage } from '../guarded-languages.ts';
import { isWholeReminder, missing, says } from '../missing.ts';
import type { LintRule } from '../rule.ts';

/** How to reach us (B7, P27). */
export const CONTACT_WAY: LintRule = {
  id: 'contact-way',
  blocking: false,
  check: (question) => {
    if (!isWholeReminder(question)) return [];
    const { contact, suggestions } = guardedLanguage(question.language).shape;
    if (contact.test(question.source.body) || says(question.source.body, question.firm.phone)) return [];
    return [
      missing(question, {
        why: 'Nothing says how to reach you; a person who can ask pays sooner.',
        source: 'B7, P27',
        suggestion: suggestions.contact,
      }),
    ];
  },
};
