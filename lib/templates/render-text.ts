import { type Result, success } from '../shared/result.ts';
import { engine } from './engine.ts';
import { parsedText } from './parsed-text.ts';
import { marksIn, placeOfMark, STOP_AT, withoutMarks } from './printed-words.ts';
import type { TemplateData } from './template-data.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';
import type { TemplateSource } from './template-source.ts';

/** Whether a variable that prints nothing among other words is a fault; `left`: the words stand without it. */
type Holes = 'refused' | 'left';

/**
 * The finished text, or a sentence that says which word of the template cannot be filled. Never a text with a hole: a line
 * on which nothing but an empty word would stand is left out, and among other words an empty one is refused.
 * More than one blank line in a row becomes one; the subject is one line.
 */
export function renderText(
  source: TemplateSource,
  data: TemplateData,
): Result<TemplateSource> | TemplateFault {
  const subject = renderPart(source.subject, data, 'subject', 'refused');
  if (typeof subject !== 'string') return subject;
  const body = renderPart(source.body, data, 'body', 'refused');
  if (typeof body !== 'string') return body;
  return success({ subject: oneLine(subject), body: tidied(body) });
}

/** The subject alone, with whatever it names left out that is empty; `null` where it cannot be filled at all. */
export function renderSubject(subject: string, data: TemplateData): string | null {
  const rendered = renderPart(subject, data, 'subject', 'left');
  return typeof rendered === 'string' ? oneLine(rendered) : null;
}

/** What is wrong with it wherever it stands: not that a word is empty, which may be filled for another customer. */
export function unreadable({ subject, body }: TemplateSource, data: TemplateData): TemplateFault | null {
  for (const [part, text] of [['subject', subject] as const, ['body', body] as const]) {
    const rendered = renderPart(text, data, part, 'left');
    if (typeof rendered !== 'string') return rendered;
  }
  return null;
}

function renderPart(
  text: string,
  data: TemplateData,
  part: TemplateFault['part'],
  holes: Holes,
): string | TemplateFault {
  try {
    const templates = parsedText(text);
    const rendered: unknown = engine.renderSync(templates, data);
    const lines = String(rendered).replace(/\r\n?/g, '\n').split('\n');
    const hole = holes === 'refused' ? lines.find(isWithHole) : undefined;
    // Again, and no further than the first empty word in that line: the engine then says where it stands.
    if (hole !== undefined) engine.renderSync(templates, { ...data, [STOP_AT]: firstPlace(hole) });
    return lines
      .filter((line) => !isLeftOut(line))
      .map((line) => withoutMarks(line).replace(TWO_STOPS, '.'))
      .join('\n');
  } catch (error) {
    return templateFault(error, part);
  }
}

/** "Harbor Supply Co." at the end of a sentence: one full stop is enough. */
const TWO_STOPS = /(?<=\p{L})\.\.(?=\s|$)/gu;

function isWithHole(line: string): boolean {
  return marksIn(line).length > 0 && withoutMarks(line).trim() !== '';
}

function isLeftOut(line: string): boolean {
  return marksIn(line).length > 0 && withoutMarks(line).trim() === '';
}

function firstPlace(line: string): number {
  return Math.min(...marksIn(line).map(placeOfMark));
}

function oneLine(subject: string): string {
  return subject.replace(/\s+/g, ' ').trim();
}

function tidied(body: string): string {
  return body
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
