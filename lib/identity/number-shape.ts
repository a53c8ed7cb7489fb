import { plainDigits } from './fold-written.ts';

/** Letters or digits of a number, and what stands between them and those before. */
interface Group {
  readonly joint: string;
  readonly text: string;
}

const YEAR_AND_MORE = /(?<!\d)((?:19|20)\d\d)(?=\d{3})/g;
const GROUP = /([^\p{L}\p{M}\d]*)([\p{L}\p{M}]+|\d+)/gu;
const MARK = '\u0000';

/** In capitals, with plain digits, one kind of hyphen and one kind of space. */
export function foldWrittenNumber(text: string): string {
  return plainDigits(text.replaceAll('№', '#').normalize('NFKC').toUpperCase())
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "INV 1042" has two groups, "RE20260042" three: the year is one of its own. */
export function numberGroups(folded: string): Group[] {
  const apart = folded.replace(YEAR_AND_MORE, `$1${MARK}`);
  return [...apart.matchAll(GROUP)].map(([, joint = '', text = '']) => ({
    joint: joint.replace(MARK, ''),
    text,
  }));
}

/**
 * What the spellings of one number have in common: "INV 1042", "inv/1042", "INV#1042" and "INV1042" are all "INV-1042".
 * Zeros are part of it, and a number with one group more is another.
 */
export function numberShape(number: string): string {
  return numberGroups(foldWrittenNumber(number))
    .map(({ text }) => text)
    .join('-');
}

const JOINTS = ['', '-', '/', '.', '_', '#'];

/** How the book may write a folded number that the page writes otherwise. Its keys have no spaces. */
export function numberSpellings(folded: string): string[] {
  const [first, second, ...more] = numberGroups(folded);
  if (!first || !second) return [`#${folded}`];
  const asWritten = more.map(({ joint, text }) => joint + text).join('');
  return JOINTS.flatMap((joint) => {
    const start = first.text + joint + second.text;
    return [start + asWritten, ...JOINTS.map((rest) => start + more.map(({ text }) => rest + text).join(''))];
  });
}
