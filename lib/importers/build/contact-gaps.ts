import { unique } from '../../shared/list.ts';
import { count, joinWords } from '../../shared/text.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { customerSteps } from '../values/customer-key.ts';
import type { FileReading } from './file-reading.ts';

const NAMED = 5;

/** What the join of figures and contacts leaves open: a file that is not there, or customers that it does not know. */
export function contactGaps(readings: readonly FileReading[]): ImportProblem[] {
  const figures = readings.find(({ format }) => format.holds === 'open-items');
  const lists = readings.filter(({ format }) => format.holds === 'contacts');
  const [list] = lists;
  if (!figures && list) {
    return [
      warnAt(
        { file: list.file, line: null },
        'This is a contact list alone: customers and people are read, open invoices stay as they are. Drop the A/R Aging Detail as well to bring the figures up to date.',
      ),
    ];
  }
  if (!figures) return [];
  if (!list) {
    return [
      warnAt(
        { file: figures.file, line: null },
        'There is no contact list beside it, so no e-mail address or phone number is read. Drop the Customer Contact List as well if customers are new.',
      ),
    ];
  }
  const missing = withoutContact(figures, lists);
  return missing.length === 0 ? [] : [warnAt({ file: list.file, line: null }, missingSentence(missing))];
}

/** A job whose parent is in the list is reached through the parent. */
function withoutContact(figures: FileReading, lists: readonly FileReading[]): string[] {
  const listed = new Set(
    lists.flatMap(({ customers }) => customers.flatMap(({ name }) => customerSteps(name).at(-1)?.key ?? [])),
  );
  const names = new Map<string, string>();
  for (const { name } of figures.customers) {
    const steps = customerSteps(name);
    const own = steps.at(-1);
    if (own && !steps.some(({ key }) => listed.has(key)) && !names.has(own.key)) names.set(own.key, own.name);
  }
  return unique(names.values());
}

function missingSentence(names: readonly string[]): string {
  const shown = names.slice(0, NAMED);
  const rest = names.length - shown.length;
  const who = joinWords(rest > 0 ? [...shown, `${rest} more`] : shown);
  const verb = names.length === 1 ? 'is' : 'are';
  return `${count(names.length, 'customer')} with open items ${verb} not in the contact list and will have no address: ${who}.`;
}
