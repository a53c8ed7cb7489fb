import type { Draft } from '../domain/draft.ts';
import { type Result, success } from '../shared/result.ts';
import { renderText } from '../templates/render-text.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { addressees } from './addressees.ts';
import { type TextFacts, textData } from './text-data.ts';

/** A missed instalment: what was agreed for that day is the figure of the record, not what is open on the invoices (case 37). */
export function instalmentReminder(
  facts: TextFacts,
  text: TemplateSource,
): Result<Pick<Draft, 'to' | 'subject' | 'body' | 'figures'>> {
  const data = textData(facts);
  const rendered = renderText(text, data);
  if (!rendered.ok) return rendered;
  const figures = [
    { label: 'Instalment', text: data.promise.amount },
    { label: 'Agreed for', text: data.promise.date },
  ];
  return success({ ...rendered.value, to: addressees(facts.contact), figures });
}
