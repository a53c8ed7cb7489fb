import type { DraftFigure } from '../domain/draft-figure.ts';
import type { FigureDifference } from './figure-differences.ts';

/** The text with the figure of the record in its place again; where its line is gone, with its line. */
export function putBack(
  body: string,
  { figure, index, said }: FigureDifference,
  figures: readonly DraftFigure[],
): string {
  if (said) return `${body.slice(0, said.start)}${figure.text}${body.slice(said.end)}`;
  const line = lineOf(figure);
  const lines = body.split('\n');
  const before = nearest(lines, figures.slice(0, index).reverse());
  if (before >= 0) return lines.toSpliced(before + 1, 0, line).join('\n');
  const after = nearest(lines, figures.slice(index + 1));
  if (after >= 0) return lines.toSpliced(after, 0, line).join('\n');
  const signature = body.trimEnd().lastIndexOf('\n\n');
  if (signature < 0) return `${body}\n\n${line}`;
  return `${body.slice(0, signature)}\n\n${line}${body.slice(signature)}`;
}

/** A line of a list as it was; of a figure within a sentence its name and itself. */
function lineOf({ line, label, text }: DraftFigure): string {
  return line?.startsWith('- ') && line.includes(text) ? line : `- ${label}: ${text}`;
}

/** The first of these figures whose line still stands as a line of a list. */
function nearest(lines: readonly string[], figures: readonly DraftFigure[]): number {
  for (const { line } of figures) {
    const at = line?.startsWith('- ') ? lines.indexOf(line) : -1;
    if (at >= 0) return at;
  }
  return -1;
}
