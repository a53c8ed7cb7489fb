import { groupBy } from '../shared/list.ts';
import { count } from '../shared/text.ts';
import type { ImportProblem } from './problem.ts';

const SHOWN = 20;

/** The first 20 of each file and severity, the rest as a count: nobody reads a thousand sentences of one kind. */
export function limitProblems(problems: readonly ImportProblem[]): ImportProblem[] {
  const groups = groupBy(problems, ({ file, severity }) => `${severity}\n${file}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (group.length <= SHOWN || !first) return group;
    const rest = count(group.length - SHOWN, 'more remark of this kind', 'more remarks of this kind');
    return [
      ...group.slice(0, SHOWN),
      {
        ...first,
        line: null,
        message: `There ${group.length - SHOWN === 1 ? 'is' : 'are'} ${rest} in this file.`,
      },
    ];
  });
}
