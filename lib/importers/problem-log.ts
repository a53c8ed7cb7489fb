import { count } from '../shared/text.ts';
import type { ImportProblem } from './problem.ts';

const SHOWN = 20;

/** The first 20 of each file and severity, the rest as a count: nobody reads a thousand sentences of one kind. */
export interface ProblemLog {
  readonly add: (...problems: readonly ImportProblem[]) => void;
  /** How many of a severity were added, those that are only counted included. */
  readonly countOf: (severity: ImportProblem['severity']) => number;
  /** Takes over what another log holds. */
  readonly take: (other: ProblemLog) => void;
  readonly groups: () => ReadonlyMap<
    string,
    { readonly shown: readonly ImportProblem[]; readonly more: number }
  >;
  readonly list: () => ImportProblem[];
}

export function problemLog(): ProblemLog {
  const groups = new Map<string, { shown: ImportProblem[]; more: number }>();
  const counts = { stop: 0, row: 0, warn: 0 };
  const add = (...problems: readonly ImportProblem[]) => {
    for (const problem of problems) {
      counts[problem.severity] += 1;
      const key = keyOf(problem);
      const group = groups.get(key) ?? { shown: [], more: 0 };
      groups.set(key, group);
      if (group.shown.length < SHOWN) group.shown.push(problem);
      else group.more += 1;
    }
  };
  return {
    add,
    take(other) {
      for (const { shown, more } of other.groups().values()) {
        add(...shown);
        const [first] = shown;
        const group = first ? groups.get(keyOf(first)) : undefined;
        if (group) group.more += more;
        if (first) counts[first.severity] += more;
      }
    },
    groups: () => groups,
    countOf: (severity) => counts[severity],
    list: () => [...groups.values()].flatMap(({ shown, more }) => [...shown, ...rest(shown, more)]),
  };
}

function keyOf({ severity, file }: ImportProblem): string {
  return `${severity}\n${file}`;
}

function rest([first]: readonly ImportProblem[], more: number): ImportProblem[] {
  if (!first || more === 0) return [];
  const remarks = count(more, 'more remark of this kind', 'more remarks of this kind');
  return [{ ...first, line: null, message: `There ${more === 1 ? 'is' : 'are'} ${remarks} in this file.` }];
}
