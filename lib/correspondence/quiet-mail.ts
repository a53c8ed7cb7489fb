import type { Result } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { textData } from './text-data.ts';
import type { TextFacts } from './text-facts.ts';
import { type Written, writtenMail } from './written-mail.ts';

/** A mail that has no figure of the record to say: a question, a confirmation, details (P5, P17, P18). */
export function quietMail(facts: TextFacts, text: TemplateSource): Result<Written> {
  return writtenMail({ facts, data: textData(facts), text, figures: [] });
}
