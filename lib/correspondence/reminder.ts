import type { DraftFigure } from '../domain/draft-figure.ts';
import { type Result, success } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { dayFigure, moneyFigure } from './agreed-figures.ts';
import { byAge, numberOf, type Speech } from './agreed-words.ts';
import { askedFor, speechOf, type TextFacts, textData } from './text-data.ts';
import { type Written, writtenMail } from './written-mail.ts';

/** A reminder of any level; every invoice's open amount is a figure of the record. */
export function reminder(facts: TextFacts, text: TemplateSource): Result<Written> {
  const speech = speechOf(facts);
  const figures = byAge(facts.items).map((item) =>
    moneyFigure(`Open on ${numberOf(item, speech.words)}`, askedFor(item, facts), speech),
  );
  const written = writtenMail({
    facts,
    data: textData(facts),
    text,
    figures: [...figures, ...cited(facts, speech)],
  });
  if (!written.ok) return written;
  // Of what was agreed, what the text speaks of.
  const spoken = written.value.figures.filter(
    ({ line }, index) => index < figures.length || line !== undefined,
  );
  return success({ ...written.value, figures: spoken });
}

/** What was agreed and is cited (P25). */
function cited({ promise }: TextFacts, speech: Speech): DraftFigure[] {
  if (!promise) return [];
  return [
    moneyFigure('The promised amount', promise.amount, speech),
    dayFigure('The promised day', promise.dueOn, speech),
  ];
}
