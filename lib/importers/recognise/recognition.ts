import type { ImportQuestion } from '../import-answers.ts';
import type { ImportProblem } from '../problem.ts';
import type { RecognisedSource } from './recognised-source.ts';

/** What a table is: a list we can read, one we must not, or nothing for us beside others of its file. */
export type Recognition =
  | {
      readonly kind: 'recognised';
      readonly table: RecognisedSource;
      /** Asked where the columns are our own guess. */
      readonly question: ImportQuestion | null;
      readonly problems: readonly ImportProblem[];
    }
  | { readonly kind: 'other'; readonly problem: ImportProblem }
  | { readonly kind: 'nothing' };
