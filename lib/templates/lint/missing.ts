import type { Found } from './finding.ts';
import type { LintQuestion } from './question.ts';
import { frameOf, isWholeText } from './whole-text.ts';

/** A thing that a reminder has to say. */
interface Needed {
  readonly why: string;
  readonly source: string;
  readonly suggestion: string;
}

/** Something missing stands where it could be put in: before the leave is taken. */
export function missing(question: LintQuestion, { why, source, suggestion }: Needed): Found {
  const { signOff } = frameOf(question);
  const start = signOff?.start ?? question.source.body.trimEnd().length;
  return { part: 'body', start, end: start, text: '', why, source, suggestion };
}

/** A whole text that asks for something; a courtesy note or a confirmation does not. */
export function isWholeReminder(question: LintQuestion): boolean {
  return question.tone >= 1 && isWholeText(question);
}

/** One that asks for money. */
export function isWholeRequest(question: LintQuestion): boolean {
  return question.asksForMoney !== false && isWholeReminder(question);
}

/** Whether one of these stands in the text; an empty one never does. */
export function says(body: string, ...words: readonly string[]): boolean {
  return words.some((one) => one.trim() !== '' && body.includes(one.trim()));
}
