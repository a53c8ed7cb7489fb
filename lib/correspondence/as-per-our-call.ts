import { type Result, success } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { agreedFigures } from './agreed-figures.ts';
import { bookFigures, momentFigures } from './call-figures.ts';
import { earlierFigures } from './earlier-words.ts';
import { speechOf, textData } from './text-data.ts';
import type { TextFacts } from './text-facts.ts';
import { type Written, writtenMail } from './written-mail.ts';

/** The mail that confirms a call (P23, P24), its figures named so that a change of one is noticed (E2). */
export function asPerOurCall(facts: TextFacts, text: TemplateSource): Result<Written> {
  const speech = speechOf(facts);
  const agreed = agreedFigures(facts, speech);
  // In the order in which a mail names them: figures alike find their lines by it.
  const figures = [
    ...momentFigures(facts, speech),
    ...agreed,
    ...earlierFigures(facts.earlier ?? [], speech),
    ...bookFigures(facts, speech),
  ];
  const written = writtenMail({ facts, data: textData(facts), text, figures });
  if (!written.ok) return written;
  // What was agreed must stand in the mail; of the rest, what the text speaks of.
  const must = new Set(agreed.map(({ label }) => label));
  const held = written.value.figures.filter(({ label, line }) => must.has(label) || line !== undefined);
  return success({ ...written.value, figures: held });
}
