import type { Found } from '../finding.ts';
import { wordsOfRule } from '../found-words.ts';
import type { LintRule } from '../rule.ts';

/** A last chance is hurry, not the name of a notice. */
export const LAST_CHANCE =
  /chance|opportunit|occasion|possibilit|gelegenheit|möglichkeit|oportunidad|ocasión|posibilidad|extension|time to pay/iu;

/** The notch of the final notice. */
const FINAL = 4;

/** A final notice is one of its own notch, and is sent once (B7, P21, P27). */
export const FINAL_NOTICE: LintRule = {
  id: 'final-notice',
  blocking: true,
  check: (question) => {
    const found = wordsOfRule(question, 'final-notice').filter(({ text }) => !LAST_CHANCE.test(text));
    if (question.tone < FINAL) return found;
    return question.notice.given > 0 ? found.map(sentBefore) : [];
  },
};

function sentBefore(found: Found): Found {
  return {
    ...found,
    why: 'A final notice about this has been sent before; a second one says that the first did not mean it.',
    suggestion: '',
  };
}
