import { type DunningProcedure, dunningProcedureSchema } from '../domain/dunning-procedure.ts';

export interface ProcedureProblem {
  /** The step it is about, counted from 0; `null`: the steps together, or what holds for all of them. */
  readonly step: number | null;
  /** "restDays", "days" for the start, "levels" for the order; as the domain calls it. */
  readonly field: string;
  /** What would be right. */
  readonly text: string;
}

type Issue = NonNullable<ReturnType<typeof dunningProcedureSchema.safeParse>['error']>['issues'][number];

/** What keeps a way of following up from being kept, each at its place and in a sentence; none: it may be kept. */
export function procedureProblems(procedure: DunningProcedure): ProcedureProblem[] {
  const { error } = dunningProcedureSchema.safeParse(procedure);
  return (error?.issues ?? []).map((issue) => problemOf(issue, procedure));
}

function problemOf(issue: Issue, { levels }: DunningProcedure): ProcedureProblem {
  const [first, index, ...rest] = issue.path;
  if (first !== 'levels') return { step: null, field: String(first), text: sentenceFor(issue) };
  if (typeof index === 'number')
    return { step: index, field: String(rest.at(-1) ?? 'levels'), text: sentenceFor(issue) };
  if (issue.code !== 'custom')
    return {
      step: null,
      field: 'levels',
      text: 'At least one step has to stay: add one, or go back to the shipped ones.',
    };
  // The domain names the step that stands wrongly first of all.
  const named = levels.findIndex(({ name }) => issue.message.startsWith(`“${name}”`));
  return { step: named < 0 ? null : named, field: 'levels', text: issue.message };
}

function sentenceFor(issue: Issue): string {
  const field = issue.path.at(-1);
  if (field === 'channels')
    return issue.code === 'too_big' ? 'At most three ways.' : 'Choose at least one way.';
  if (field === 'name') return 'A step needs a name.';
  if (field === 'termDays' && issue.code === 'too_small') return 'A final notice gives at least 15 days.';
  if (issue.code === 'too_small') return `At least ${issue.minimum}.`;
  if (issue.code === 'too_big') return `At most ${issue.maximum}.`;
  return issue.code === 'custom' ? issue.message : 'Type a whole number.';
}
