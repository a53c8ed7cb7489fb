import type { TemplateSource } from '../template-source.ts';
import type { Found } from './finding.ts';

/** The text with the suggested words in their place; something missing becomes a paragraph of its own. */
export function putIn(source: TemplateSource, { part, start, end, suggestion }: Found): TemplateSource {
  const text = source[part];
  const added = start === end && part === 'body' ? `${suggestion}\n\n` : suggestion;
  return { ...source, [part]: `${text.slice(0, start)}${added}${text.slice(end)}` };
}
