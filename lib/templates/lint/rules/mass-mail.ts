import type { Found } from '../finding.ts';
import { wordsOfRule } from '../found-words.ts';
import { guardedLanguage } from '../guarded-languages.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';
import { frameOf } from '../whole-text.ts';

export const MASS_MAIL: LintRule = {
  id: 'mass-mail',
  blocking: false,
  check: (question) => wordsOfRule(question, 'mass-mail').map((found) => withName(found, question)),
};

/** Where the whole line greets nobody, the line with a name is put in its place. */
function withName(found: Found, question: LintQuestion): Found {
  const { bareGreeting, greet } = guardedLanguage(question.language).shape;
  const { greeting } = frameOf(question);
  if (found.part !== 'body' || !greeting || !bareGreeting.test(greeting.text)) return found;
  const end = greeting.start + greeting.text.length;
  if (found.start < greeting.start || found.end > end) return found;
  const suggestion = greet(question.greeting.name);
  return { ...found, start: greeting.start, end, text: greeting.text, suggestion };
}
