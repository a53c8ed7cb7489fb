import { guardedLanguage } from '../guarded-languages.ts';
import type { LintRule } from '../rule.ts';
import { frameOf, isWholeText } from '../whole-text.ts';

/** A person is written to by name (P6, B7, case 70). */
export const GREETING: LintRule = {
  id: 'greeting',
  blocking: false,
  check: (question) => {
    const { channel, language, isTemplate } = question;
    if (isTemplate || (channel !== 'mail' && channel !== 'letter')) return [];
    const { bareGreeting, greet } = guardedLanguage(language).shape;
    const { greeting } = frameOf(question);
    const suggestion = greet(question.greeting.name);
    if (greeting === null) {
      if (!isWholeText(question)) return [];
      const why = 'The text begins without a greeting; a name makes it a letter to a person.';
      return [{ part: 'body', start: 0, end: 0, text: '', why, source: 'P6, B7', suggestion }];
    }
    const { start, text } = greeting;
    if (!bareGreeting.test(text)) return [];
    const why = 'Greet a person by name if you know one: it reads as mass mail otherwise.';
    const known = suggestion === text ? '' : suggestion;
    return [
      { part: 'body', start, end: start + text.length, text, why, source: 'P6, B7', suggestion: known },
    ];
  },
};
