import type { Draft } from '../domain/draft.ts';
import type { DraftFigure } from '../domain/draft-figure.ts';
import { groupBy } from '../shared/list.ts';
import { type Result, success } from '../shared/result.ts';
import { tellsParticulars } from '../templates/lint/particulars.ts';
import { renderSubject, renderText } from '../templates/render-text.ts';
import type { TemplateData } from '../templates/template-data.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { says } from '../templates/written-line.ts';
import { recipientsOf } from './addressees.ts';
import type { TextFacts } from './text-facts.ts';

export type Written = Pick<Draft, 'to' | 'subject' | 'body' | 'figures'>;

interface Mail {
  readonly facts: TextFacts;
  readonly data: TemplateData;
  readonly text: TemplateSource;
  readonly figures: readonly DraftFigure[];
}

/** The finished mail, each figure of the record with the line it stands in. */
export function writtenMail({ facts, data, text, figures }: Mail): Result<Written> {
  const rendered = renderText(text, data);
  if (!rendered.ok) return rendered;
  const subject = quietSubject(text, data) ?? rendered.value.subject;
  const placed = placedFigures(figures, rendered.value.body.split('\n'));
  return success({
    ...rendered.value,
    subject,
    to: recipientsOf(facts),
    figures: [...placed, ...inSubject(placed, subject)],
  });
}

/** Where others read the subject, a firm's name that tells what the mail is about stays out of it (P18); `null`: it does not. */
function quietSubject({ subject }: TemplateSource, data: TemplateData): string | null {
  if (!data.shared || !tellsParticulars(data.firm.name)) return null;
  return renderSubject(subject, { ...data, firm: { ...data.firm, name: '' } });
}

/** The days and amounts that the subject says too: each is held to the record there as well (case 61). */
function inSubject(figures: readonly DraftFigure[], subject: string): DraftFigure[] {
  const said = figures.filter(({ value, text }) => value && value.kind !== 'rate' && says(subject, text));
  return said
    .filter((figure, index) => said.findIndex(({ text }) => text === figure.text) === index)
    .map((figure) => ({ ...figure, line: subject, place: 'subject' }));
}

/**
 * Figures alike take the lines that hold them in their order; a line that says one once more is a place of its own. A
 * sentence that is known beforehand holds its own figures alone.
 */
function placedFigures(figures: readonly DraftFigure[], lines: readonly string[]): DraftFigure[] {
  const isTaken = (line: string) => figures.some((one) => one.line !== undefined && line.includes(one.line));
  const free = lines.filter((line) => !isTaken(line));
  // A long list has as many figures as lines: each amount is looked for once.
  const places = new Map(
    [
      ...groupBy(
        figures.filter(({ line }) => line === undefined),
        ({ text }) => text,
      ),
    ].map(([text, alike]) => [
      text,
      { alike: new Map(alike.map((figure, index) => [figure, index])), holding: linesThatSay(text, free) },
    ]),
  );
  return figures.flatMap((figure) => {
    const known = figure.line;
    if (known !== undefined) return [{ ...figure, line: lines.find((one) => one.includes(known)) }];
    const place = places.get(figure.text);
    const line = place?.holding[Math.min(place.alike.get(figure) ?? 0, place.holding.length - 1)];
    if (!place || line === undefined) return [figure];
    const { alike, holding } = place;
    const isLast = alike.get(figure) === alike.size - 1;
    const again = isLast ? holding.slice(alike.size) : [];
    return [line, ...again].map((one) => ({ ...figure, line: one }));
  });
}

function linesThatSay(text: string, lines: readonly string[]): string[] {
  return lines.filter((line) => line.includes(text) && says(line, text));
}
