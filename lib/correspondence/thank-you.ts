import type { Result } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { moneyFigure } from './agreed-figures.ts';
import { speechOf, textData } from './text-data.ts';
import type { TextFacts } from './text-facts.ts';
import { type Written, writtenMail } from './written-mail.ts';

/** Thanks for what came in (E8, P31): its amount is the figure of the record. */
export function thankYou(facts: TextFacts, text: TemplateSource): Result<Written> {
  const { received } = facts;
  const figures = received ? [moneyFigure('What came in', received.amount, speechOf(facts))] : [];
  return writtenMail({ facts, data: textData(facts), text, figures });
}
