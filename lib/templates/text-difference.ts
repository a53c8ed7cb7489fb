import { diffLines, diffWordsWithSpace } from 'diff';

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
  if (!changes) return bothWhole(from, to);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
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
