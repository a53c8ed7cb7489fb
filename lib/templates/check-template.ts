import { type Refusal, refusal } from '../shared/result.ts';
import { plainData } from './plain-data.ts';
import { unreadable } from './render-text.ts';
import type { TemplateSource } from './template-source.ts';

/**
 * Is it a text that can be read, and does it name only what there is, for one invoice and for several, with all that may be
 * there or not? `null`: it is. Whether it can be written to everybody is for the awkward samples to say.
 */
export function checkTemplate(text: TemplateSource): Refusal | null {
  if (text.subject.trim() === '') return refusal('template', 'The subject is empty.');
  if (text.body.trim() === '') return refusal('template', 'The text is empty.');
  const all = [plainData(1, false), plainData(1, true), plainData(3, false), plainData(3, true)];
  for (const data of all) {
    const fault = unreadable(text, data);
    if (fault) return fault;
  }
  return null;
}
