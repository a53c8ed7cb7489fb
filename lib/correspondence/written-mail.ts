import type { Draft } from '../domain/draft.ts';
import type { DraftFigure } from '../domain/draft-figure.ts';
import { type Result, success } from '../shared/result.ts';
import { tellsParticulars } from '../templates/lint-text.ts';
import { renderText } from '../templates/render-text.ts';
import type { TemplateData } from '../templates/template-data.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { says } from '../templates/written-line.ts';
import { addressees } from './addressees.ts';
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
  return success({ ...rendered.value, subject, to: addressees(facts.contact), figures: placed });
}

/** Where others read the subject, a firm's name that tells what the mail is about stays out of it (P18); `null`: it does not. */
function quietSubject({ subject }: TemplateSource, data: TemplateData): string | null {
  if (!data.shared || !tellsParticulars(data.firm.name)) return null;
  const quiet = renderText({ subject, body: '' }, { ...data, firm: { ...data.firm, name: '' } });
  return quiet.ok ? quiet.value.subject : null;
}

/** Figures alike take the lines that hold them in their order; a line that says one once more is a place of its own. */
function placedFigures(figures: readonly DraftFigure[], lines: readonly string[]): DraftFigure[] {
  return figures.flatMap((figure, index) => {
    const alike = figures.filter(({ text }) => text === figure.text);
    const holding = lines.filter((line) => line.includes(figure.text) && says(line, figure.text));
    const which = figures.slice(0, index).filter(({ text }) => text === figure.text).length;
    const line = holding[Math.min(which, holding.length - 1)];
    if (line === undefined) return [figure];
    const again = which === alike.length - 1 ? holding.slice(alike.length) : [];
    return [line, ...again].map((one) => ({ ...figure, line: one }));
  });
}
