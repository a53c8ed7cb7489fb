import type { Result } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { agreedFigures } from './agreed-figures.ts';
import { speechOf, type TextFacts, textData } from './text-data.ts';
import { type Written, writtenMail } from './written-mail.ts';

/** The mail that confirms a call (P23, P24), its agreed figures named so that a change of one is noticed (E2). */
export function asPerOurCall(facts: TextFacts, text: TemplateSource): Result<Written> {
  const figures = agreedFigures(facts, speechOf(facts));
  return writtenMail({ facts, data: textData(facts), text, figures });
}
