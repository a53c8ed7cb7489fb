import { type ChangeObject, diffLines, diffWordsWithSpace } from 'diff';

export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** More words than that between two texts, and it is lines that are compared: that is quick, and reads better then. */
const MOST_WORDS_APART = 800;

/** What has to be taken out of `before`, and put in, to make `after` of it: word by word, in the order it is read. */
export function textDifference(before: string, after: string): DifferencePart[] {
  const from = oneLineEnd(before);
  const to = oneLineEnd(after);
  const changes =
    diffWordsWithSpace(from, to, { maxEditLength: MOST_WORDS_APART }) ??
    diffLines(from, to, { maxEditLength: MOST_WORDS_APART });
  if (!changes || !hasMuchInCommon(changes, from, to)) return bothWhole(from, to);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Of texts that have little more in common than blanks and brackets, the one behind the other reads better than a mixture. */
const LEAST_IN_COMMON = 0.3;

function hasMuchInCommon(changes: readonly ChangeObject<string>[], from: string, to: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const common = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + letters(value), 0);
  return common >= LEAST_IN_COMMON * Math.min(letters(from), letters(to));
}

/** Nothing of the one is in the other. */
function bothWhole(before: string, after: string): DifferencePart[] {
  const parts: DifferencePart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** How lines end is nothing a person has written. */
function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
