import { describe, expect, it } from 'vitest';
import type { WordEntry, WordList, WordRule } from '../../lib/templates/lint/words/word-list.ts';

/** Words of a list in a text; `start` and `end` count UTF-16 units of the text as it was given. */
export interface WordsFound {
  readonly entry: WordEntry;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface PlainText {
  readonly text: string;
  /** Where each unit of `text` began in the text as given; one more entry than units, the last is its length. */
  readonly origins: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const ODD_SPACE = /[^\S\n ]/u;

/** One letter with its marks at a time, so that what NFC shortens keeps its place. */
export function plainText(given: string): PlainText {
  const origins: number[] = [];
  let text = '';
  for (const cluster of given.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = [...cluster[0].normalize('NFC')].map(plainLetter).join('');
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(cluster.index);
    text += plain;
  }
  return { text, origins: [...origins, given.length] };
}

function plainLetter(letter: string): string {
  if (INVISIBLE.test(letter)) return '';
  if (ODD_SPACE.test(letter)) return ' ';
  return PLAIN[letter] ?? letter;
}

const TOKEN = /\\p\{[^}]*\}|\\.|[[\] ]|[À-ÿœŒ]/giu;
// The letters of our languages: `\p{L}` with the flag `i` takes a hundred times as long to compile.
const LETTERS = 'a-zß-öø-ÿœšžčćđłńőřśşţťůűźżğı';
const OF_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', œ: 'oe', æ: 'ae' };

/** A pattern as `word-list.ts` describes it: white space widened, accents allowed to be missing. */
export function asRegExp(pattern: string): RegExp {
  let isInClass = false;
  const source = pattern.replace(TOKEN, (token) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    if (token === ' ') return isInClass ? '\\s' : '(?:\\s+)';
    if (token === '\\p{L}') return isInClass ? LETTERS : `[${LETTERS}]`;
    if (token.startsWith('\\') || token === '[' || token === ']') return token;
    const letter = token.toLowerCase();
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
    if (isInClass) return base === letter ? letter : `${letter}${base}`;
    const ways = [letter, OF_TWO[letter] ?? '', base === letter ? '' : base].filter((way) => way !== '');
    return `(?:${ways.join('|')})`;
  });
  return new RegExp(`(?<![${LETTERS}0-9])(?:${source})(?![${LETTERS}0-9])`, 'giu');
}

// A full stop ends no sentence after a day ("15. Dezember") or one of these.
const SENTENCE_END = /\n[ ]*\n|\n(?=[ ]*[-*•] )|[.!?…]+["')]*(?=\s+["'(¿¡]?\p{Lu}|\s*$)/gu;
const SHORTENED =
  /(?:(?<!\p{N})\p{N}{1,2}|(?<!\p{L})(?:Dr|Mrs?|Ms|Hr|Fr|Nr|No|Inc|Ltd|Co|Corp|St|bzw|ggf|inkl|evtl|z\. ?B|d\. ?h|M|Mme|Sr|Sra|Srta|Dña|Ud|Uds|Vd|Vds|núm|art))$/iu;

function sentences(text: string): { readonly from: number; readonly sentence: string }[] {
  const found: { from: number; sentence: string }[] = [];
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    if (end[0] === '.' && SHORTENED.test(text.slice(from, end.index))) continue;
    found.push({ from, sentence: text.slice(from, end.index + end[0].length) });
    from = end.index + end[0].length;
  }
  return [...found, { from, sentence: text.slice(from) }];
}

const compiled = new WeakMap<WordEntry, { readonly said: RegExp; readonly harmless: RegExp | null }>();

function compile(entry: WordEntry) {
  const known = compiled.get(entry);
  if (known) return known;
  const made = { said: asRegExp(entry.pattern), harmless: entry.unless ? asRegExp(entry.unless) : null };
  compiled.set(entry, made);
  return made;
}

/** Every place where words of the list stand, sentence by sentence. */
export function findWords(given: string, { entries }: WordList): WordsFound[] {
  const { text, origins } = plainText(given);
  return sentences(text).flatMap(({ from, sentence }) =>
    entries.flatMap((entry) => {
      const { said, harmless } = compile(entry);
      const hits = [...sentence.matchAll(said)];
      if (hits.length === 0 || (harmless && sentence.search(harmless) >= 0)) return [];
      return hits.map((hit) => {
        const start = origins[from + hit.index] ?? given.length;
        const end = origins[from + hit.index + hit[0].length] ?? given.length;
        return { entry, start, end, text: given.slice(start, end) };
      });
    }),
  );
}

export function rulesFound(given: string, list: WordList): WordRule[] {
  return [...new Set(findWords(given, list).map(({ entry }) => entry.rule))];
}

interface Sentences {
  /** One a line, each found by the rule. */
  readonly bad: string;
  /** One a line, none found by the rule. */
  readonly good: string;
}

/** What a list finds and what it leaves alone, a rule at a time: at least twelve sentences of each. */
export function describeWords(list: WordList, rule: WordRule, { bad, good }: Sentences): void {
  describe(`${rule} (${list.language})`, () => {
    it.each(linesOf(bad))('finds: %s', (line) => {
      expect(rulesFound(line, list)).toContain(rule);
    });
    it.each(linesOf(good))('leaves alone: %s', (line) => {
      const found = findWords(line, list).filter(({ entry }) => entry.rule === rule);
      expect(found.map(({ text, entry }) => `${text} <- ${entry.pattern}`)).toEqual([]);
    });
    it('has been tried on enough', () => {
      expect(Math.min(linesOf(bad).length, linesOf(good).length)).toBeGreaterThanOrEqual(12);
    });
  });
}

function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
