import { type PlacedWords, readingOf, wordsOfRule } from '../found-words.ts';
import { namesDay } from '../named-day.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';

/** From this notch on a consequence may be named. */
const FIRM = 4;

/** Consequences nobody has decided, and those nobody may name (US11, UK3, P20, P21). */
export const THREAT: LintRule = {
  id: 'threat',
  blocking: true,
  check: (question) => wordsOfRule(question, 'threat', (words) => !isDecidedStep(words, question)),
};

/** P21: a step a person has decided, named with its day, in its sentence or in one beside it. */
function isDecidedStep({ entry, part, sentenceAt }: PlacedWords, question: LintQuestion): boolean {
  if (!entry.isDecidable || !question.notice.isDecided || question.tone < FIRM) return false;
  const sentences = readingOf(question).parts.find((one) => one.part === part)?.sentences ?? [];
  return sentences
    .slice(Math.max(0, sentenceAt - 1), sentenceAt + 2)
    .some(({ sentence }) => namesDay(sentence, question.today));
}
