import { type Result, refusal, success } from '../shared/result.ts';
import { engine } from './engine.ts';
import type { TemplateData } from './template-data.ts';
import type { TemplateSource } from './template-source.ts';

/**
 * The finished text, or a sentence that says which word of the template cannot be filled. Never a text with a hole.
 * More than one blank line in a row becomes one; the subject is one line.
 */
export function renderText(source: TemplateSource, data: TemplateData): Result<TemplateSource> {
  const subject = renderPart(source.subject, data, 'subject');
  if (!subject.ok) return subject;
  const body = renderPart(source.body, data, 'text');
  if (!body.ok) return body;
  return success({
    subject: subject.value.replace(/\s+/g, ' ').trim(),
    body: body.value
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  });
}

function renderPart(text: string, data: TemplateData, part: string): Result<string> {
  try {
    const rendered: unknown = engine.parseAndRenderSync(text, data);
    return success(String(rendered));
  } catch (error) {
    return refusal('template', `In the ${part}: ${plainWords(error)}`);
  }
}

/** The engine's message without its jargon: "undefined variable: contact.nme, line:3, col:5" stays readable. */
function plainWords(error: unknown): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const where = /, line:(\d+), col:\d+/.exec(message);
  const line = where ? ` (line ${where[1]})` : '';
  const unknown = /undefined variable: ([^,]+)/.exec(message);
  if (unknown) return `“${unknown[1]}” is not a word that can be filled in${line}.`;
  const filter = /undefined filter: ([^,]+)/.exec(message);
  if (filter) return `“${filter[1]}” is not a filter that exists${line}.`;
  return `${message.replace(/, line:\d+, col:\d+/, '').replace(/, file:\S+/, '')}${line}.`;
}
