import type { Result } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { dayFigure, moneyFigure } from './agreed-figures.ts';
import { speechOf, textData } from './text-data.ts';
import type { TextFacts } from './text-facts.ts';
import { type Written, writtenMail } from './written-mail.ts';

/** What was agreed for a day that comes soon: its amount and day are the figures of the record (P16, P25). */
export function promiseReminder(facts: TextFacts, text: TemplateSource): Result<Written> {
  const { promise } = facts;
  const speech = speechOf(facts);
  const figures = promise
    ? [
        moneyFigure('The agreed amount', promise.amount, speech),
        dayFigure('The agreed day', promise.dueOn, speech),
      ]
    : [];
  return writtenMail({ facts, data: textData(facts), text, figures });
}
