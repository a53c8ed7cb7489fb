import type { Template } from '../domain/template.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import type { TemplateSource } from '../templates/template-source.ts';

/** The user's own text of that id, else the built-in one. @throws Error for an id nobody wrote a text for. */
export function textOf(id: string, templates: ReadonlyMap<string, Template>): TemplateSource {
  const text = templates.get(id) ?? builtInText(id);
  if (!text) throw new Error(`No text with the id ${id}`);
  return { subject: text.subject, body: text.body };
}
