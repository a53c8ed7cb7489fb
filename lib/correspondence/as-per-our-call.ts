import type { Draft } from '../domain/draft.ts';
import { type Result, success } from '../shared/result.ts';
import { renderText } from '../templates/render-text.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { addressees } from './addressees.ts';
import { type TextFacts, textData } from './text-data.ts';

type Written = Pick<Draft, 'to' | 'subject' | 'body' | 'figures'>;

/** The mail that confirms a call (P23, P24), its agreed figures named so that a change of one is noticed (E2). */
export function asPerOurCall(facts: TextFacts, text: TemplateSource): Result<Written> {
  const data = textData(facts);
  const rendered = renderText(text, data);
  if (!rendered.ok) return rendered;
  const figures = facts.promise
    ? [
        { label: 'The promised amount', text: data.promise.amount },
        { label: 'The promised day', text: data.promise.date },
      ]
    : [];
  return success({ ...rendered.value, to: addressees(facts.contact), figures });
}
