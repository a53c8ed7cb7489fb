import type { Found, Part } from '../finding.ts';
import { guardedLanguage } from '../guarded-languages.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { areDifferent, bareFiguresIn, sumsIn, type WrittenSum } from '../written-sums.ts';

/** Amounts of two currencies never make one figure. */
export const CURRENCY_SUM: LintRule = {
  id: 'currency-sum',
  blocking: true,
  check: (question) => (['subject', 'body'] as const).flatMap((part) => sumsOfSeveral(part, question)),
};

// Between two amounts that are added: "1,200 EUR + 300 USD".
const ADDED = /^\s*(?:\+|plus|más|mas|zuzüglich|zzgl\.)\s*$/iu;
// One figure for two currencies: "1,500 EUR/USD", "1,500 (EUR and USD)".
const BOTH =
  /\d[\d.,'’\s]*\d[\s\u00a0]*\(?(?:EUR|USD|GBP|CHF|CAD|MXN|euros?|dollars?|pounds?|[€$£])\s*(?:\/|\+|&|and|und|et|y)\s*(?:EUR|USD|GBP|CHF|CAD|MXN|euros?|dollars?|pounds?|[€$£])\)?(?![\p{L}\d])/giu;

function sumsOfSeveral(part: Part, question: LintQuestion): Found[] {
  const text = question.source[part];
  const all = sumsIn(text);
  const { total } = guardedLanguage(question.language).shape;
  const figures = [...all, ...bareFiguresIn(text, all)];
  const found = figures.filter((one) => isSumOfOthers(one, all, { text, total }));
  const added = all.flatMap((one, index) => {
    const next = all[index + 1];
    if (!next || !areDifferent(one.currency, next.currency)) return [];
    return ADDED.test(text.slice(one.end, next.start)) ? [{ start: one.start, end: next.end }] : [];
  });
  const both = [...text.matchAll(BOTH)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const places = [...found, ...added.filter(() => found.length === 0), ...both];
  return places.map(({ start, end }) => ({
    part,
    start,
    end,
    text: text.slice(start, end),
    why: 'This adds amounts of different currencies; there is no such figure, and nobody can pay it.',
    source: 'B7, US11',
    suggestion: '',
  }));
}

interface Around {
  readonly text: string;
  readonly total: RegExp;
}

/** The figure is what amounts of two currencies come to, in one sentence, or called a total in the next ones. */
function isSumOfOthers(one: WrittenSum, all: readonly WrittenSum[], { text, total }: Around): boolean {
  const sentence = sentencesOf(text).find(
    ({ from, sentence: words }) => one.start >= from && one.start < from + words.length,
  );
  if (!sentence) return false;
  const end = sentence.from + sentence.sentence.length;
  const others = all.filter((other) => other.start !== one.start);
  const beside = others.filter(({ start }) => start >= sentence.from && start < end);
  const before = others.filter(({ start }) => start < one.start);
  const far = total.test(sentence.sentence) ? [others, before, ...pairsOf(others)] : [];
  return [beside, ...pairsOf(beside), ...far].some(
    (set) => isMixed(set) && set.reduce((sum, { hundredths }) => sum + hundredths, 0) === one.hundredths,
  );
}

function pairsOf(sums: readonly WrittenSum[]): WrittenSum[][] {
  return sums.flatMap((a, index) => sums.slice(index + 1).map((b) => [a, b]));
}

function isMixed(sums: readonly WrittenSum[]): boolean {
  const [first] = sums;
  return first !== undefined && sums.some(({ currency }) => areDifferent(first.currency, currency));
}
