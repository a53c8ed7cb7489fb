import { type FigureDifference, figureDifferences } from '../../figure-differences.ts';
import type { Found } from '../finding.ts';
import type { LintRule } from '../rule.ts';

/** A figure of the record that the text says otherwise or not at all (E2, P23, case 56). */
export const FIGURE: LintRule = {
  id: 'figure',
  blocking: true,
  check: ({ source, figures, isTemplate }) =>
    isTemplate
      ? []
      : [
          ...figureDifferences(source.subject, figures, 'subject').map(found),
          ...figureDifferences(source.body, figures).map(found),
        ],
};

function found(difference: FigureDifference): Found {
  return {
    part: difference.figure.place === 'subject' ? 'subject' : 'body',
    start: difference.said?.start ?? 0,
    end: difference.said?.end ?? 0,
    text: difference.said?.text ?? '',
    why: reason(difference),
    source: 'P23',
    suggestion: difference.figure.text,
    difference,
  };
}

function reason({ figure, said }: FigureDifference): string {
  const instead = said ? `the ${figure.place ?? 'text'} says ${said.text}` : 'the text does not say it';
  const ask = figure.of?.kind === 'book' ? '' : ' Is the record or the mail right?';
  return `${figure.label} in the record is ${figure.text}, and ${instead}.${ask}`;
}
