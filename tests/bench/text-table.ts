import { LABELLED, type RuleScore } from './measure-text.ts';
import { heading, line } from './table-lines.ts';

const LANGUAGES = ['all', 'en', 'de', 'fr', 'es'];

/** Precision and recall of the guard, by rule and language; "held out": no rule was tuned on these texts. */
export function textTable(scores: readonly RuleScore[]): string {
  // The texts that are held out carry the labels of blocking rules alone.
  const isLabelled = (rule: string, part: RuleScore['part']) =>
    scores.some((one) => one.rule === rule && one.part === part && one.right + one.missed > 0);
  return (['training', 'held-out'] as const)
    .filter((part) => scores.some((one) => one.part === part && one.right + one.missed > 0))
    .flatMap((part) => [
      heading(
        part === 'training' ? 'Guard, tuned on: precision / recall' : 'Guard, held out: precision / recall',
        LANGUAGES,
      ),
      ...LABELLED.filter((rule) => isLabelled(rule, part)).map((rule) =>
        line(
          rule,
          LANGUAGES.map((language) =>
            shares(scores.find((one) => one.rule === rule && one.language === language && one.part === part)),
          ),
        ),
      ),
    ])
    .join('\n');
}

function shares(score: RuleScore | undefined): string {
  if (!score) return '';
  const { right, tooMany, missed } = score;
  return `${share(right, right + tooMany)}/${share(right, right + missed)}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}
