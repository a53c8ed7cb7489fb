import type { Draft } from '../domain/draft.ts';
import { type Result, success } from '../shared/result.ts';
import { renderText } from '../templates/render-text.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { addressees } from './addressees.ts';
import { type TextFacts, textData } from './text-data.ts';

type Written = Pick<Draft, 'to' | 'subject' | 'body' | 'figures'>;

/** A reminder of any level; every invoice's open amount is a figure of the record. */
export function reminder(facts: TextFacts, text: TemplateSource): Result<Written> {
  const data = textData(facts);
  const rendered = renderText(text, data);
  if (!rendered.ok) return rendered;
  const figures = data.invoices.map((invoice) => ({
    label: `Open on ${invoice.number}`,
    text: invoice.open,
  }));
  return success({ ...rendered.value, to: addressees(facts.contact), figures });
}
