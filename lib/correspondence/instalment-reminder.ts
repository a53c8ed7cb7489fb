import type { Result } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { dayFigure, moneyFigure } from './agreed-figures.ts';
import { speechOf, textData } from './text-data.ts';
import type { TextFacts } from './text-facts.ts';
import { type Written, writtenMail } from './written-mail.ts';

/** A missed instalment: what was agreed for that day is the figure of the record, not what is open on the invoices (case 37). */
export function instalmentReminder(facts: TextFacts, text: TemplateSource): Result<Written> {
  const { promise } = facts;
  const speech = speechOf(facts);
  const figures = promise
    ? [moneyFigure('Instalment', promise.amount, speech), dayFigure('Agreed for', promise.dueOn, speech)]
    : [];
  return writtenMail({ facts, data: textData(facts), text, figures });
}
