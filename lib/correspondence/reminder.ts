import type { DraftFigure } from '../domain/draft-figure.ts';
import { type Result, success } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { dayFigure, moneyFigure } from './agreed-figures.ts';
import { numberOf, type Speech } from './agreed-words.ts';
import { askedFor, listed } from './listed-items.ts';
import { deadlineOf, speechOf, textData } from './text-data.ts';
import type { TextFacts } from './text-facts.ts';
import { type Written, writtenMail } from './written-mail.ts';

/** A reminder of any level; every invoice's open amount is a figure of the record. */
export function reminder(facts: TextFacts, text: TemplateSource): Result<Written> {
  const speech = speechOf(facts);
  const figures = listed(speech.items, facts).map((item) =>
    moneyFigure(`Open on ${numberOf(item, speech.words)}`, askedFor(item, facts), speech, {
      kind: 'book',
      itemId: item.id,
    }),
  );
  const written = writtenMail({
    facts,
    data: textData(facts),
    text,
    figures: [...figures, ...cited(facts, speech), ...named(facts, text, speech)],
  });
  if (!written.ok) return written;
  // Of what was agreed, what the text speaks of.
  const spoken = written.value.figures.filter(
    ({ line }, index) => index < figures.length || line !== undefined,
  );
  return success({ ...written.value, figures: spoken });
}

/** The last day of its term, in a text that names it: an earlier one would be too early (case 61). */
function named(facts: TextFacts, { body }: TemplateSource, speech: Speech): DraftFigure[] {
  if (!/\{\{-?\s*deadline\b/.test(body)) return [];
  return [dayFigure('The last day of the notice', deadlineOf(facts), speech)];
}

/** What was agreed and is cited (P25). */
function cited({ promise }: TextFacts, speech: Speech): DraftFigure[] {
  if (!promise) return [];
  return [
    moneyFigure('The promised amount', promise.amount, speech),
    dayFigure('The promised day', promise.dueOn, speech),
  ];
}
