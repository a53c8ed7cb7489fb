import { groupBy } from '../../../shared/list.ts';
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
// One figure for two currencies: "1,500 EUR/USD", "1,500 (EUR and USD)"; a rate has four decimals.
const BOTH =
  /(?<![\d.,])(?!\d+[.,]\d{4,}(?!\d))\d[\d.,'’\s]*\d[\s\u00a0]*\(?(?:EUR|USD|GBP|CHF|CAD|MXN|euros?|dollars?|pounds?|[€$£])\s*(?:\/|\+|&|and|und|et|y)\s*(?:EUR|USD|GBP|CHF|CAD|MXN|euros?|dollars?|pounds?|[€$£])\)?(?![\p{L}\d])/giu;
// One figure said to hold all currencies: "Total, all currencies: 9,870".
const ALL_CURRENCIES =
  /(?<!\p{L})(?:all|both|mixed|toutes(?: les)?|toutes devises|deux|todas(?: las)?|ambas|dos|alle|beide|gemischte)(?: \p{L}+)? (?:currencies|devises|monnaies|divisas|monedas|währungen)(?!\p{L})[^\n.;]{0,25}?\d[\d.,'’\s]*\d/giu;
// "EUR/CHF 2,750"; a rate has four decimals.
const PAIR =
  /(?<!\p{L})(?:EUR|USD|GBP|CHF|CAD|MXN)\s?[/+&]\s?(?:EUR|USD|GBP|CHF|CAD|MXN)\s?:?\s\d{1,3}(?:[.,'’ ]?\d{3})*(?:[.,]\d{2})?(?![\d.,]*\d)/gu;
const PAIR_AT = /^[A-Z]{3}\s?[/+&]/u;

function sumsOfSeveral(part: Part, question: LintQuestion): Found[] {
  const text = question.source[part];
  const all = sumsIn(text);
  const { total } = guardedLanguage(question.language).shape;
  const figures = [...all, ...bareFiguresIn(text, all)];
  const sentences = sentencesOf(text);
  const summed = isMixed(all) ? figures.filter((one) => isSumOfOthers(one, all, { sentences, total })) : [];
  const found = [...summed, ...onesForAll(figures, { sentences, total })];
  const added = all.flatMap((one, index) => {
    const next = all[index + 1];
    if (!next || !areDifferent(one.currency, next.currency)) return [];
    return ADDED.test(text.slice(one.end, next.start)) ? [{ start: one.start, end: next.end }] : [];
  });
  const both = [...text.matchAll(BOTH)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const allCurrencies = [...text.matchAll(ALL_CURRENCIES), ...text.matchAll(PAIR)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    // "Two currencies: 900 CHF and 450 EUR": each figure has its own.
    .filter(
      ({ start, end }) =>
        PAIR_AT.test(text.slice(start, end)) || !all.some((one) => one.start < end && start < one.end),
    );
  const places = [...found, ...allCurrencies, ...added.filter(() => found.length === 0), ...both];
  const apart = places.filter(
    (one, index) => !places.slice(0, index).some(({ start, end }) => one.start < end && start < one.end),
  );
  return apart.map(({ start, end }) => ({
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
  readonly sentences: ReturnType<typeof sentencesOf>;
  readonly total: RegExp;
}

// Currencies named by their words, and each for itself.
const NAMED: readonly RegExp[] = [
  /(?<!\p{L})euro(?!p)\p{L}*|(?<!\p{L})EUR(?!\p{L})|€/iu,
  /(?<!\p{L})(?:sterling|pounds?|pfund\p{L}*|livres?|libras?|GBP)(?!\p{L})|£/iu,
  /(?<!\p{L})(?<!(?:canadian|australian|kanadisch\p{L}*|australisch\p{L}*) )(?:(?:US-?|U\.S\. )?dollar\p{L}*|dólares|USD)(?!\p{L}| (?:canadien|australien|canadiense|australiano))|(?<!(?:C|CA|A|AU))\$/iu,
  /(?<!\p{L})(?:canadian|canadiens?|canadienses?|kanadisch\p{L}*|CAD)(?!\p{L})|CA?\$/iu,
  /(?<!\p{L})(?:franken\p{L}*|francs?|francos?|CHF)(?!\p{L})/iu,
  /(?<!\p{L})(?:pesos?|MXN)(?!\p{L})/iu,
  /(?<!\p{L})(?:kron(?:en|or|er)|couronnes|coronas|SEK|NOK|DKK|CZK)(?!\p{L})/iu,
  /(?<!\p{L})(?:forint\p{L}*|HUF)(?!\p{L})/iu,
  /(?<!\p{L})(?:z[łl]oty\p{L}*|PLN)(?!\p{L})/iu,
  /(?<!\p{L})(?:yen|JPY)(?!\p{L})|¥/iu,
  /(?<!\p{L})(?:australian|AUD|australisch\p{L}*|australiens?|australianos)(?!\p{L})/iu,
  /(?<!\p{L})(?:dirhams?|AED|MAD|rupees?|rupien|roupies|INR|riyals?|SAR)(?!\p{L})/iu,
];
// Said to be still to come.
const OPEN =
  /(?<!\p{L})(?:outstanding|ow(?:e|es|ed|ing)|open|due|missing|unpaid|to come|short|balance|remain\p{L}*|offen\p{L}*|fehl\p{L}*|schuld\p{L}*|aussteh\p{L}*|fällig\p{L}*|unbezahlt\p{L}*|restant\p{L}*|restent?|dû|dus|doit|devez|manqu\p{L}*|impayé\p{L}*|pendientes?|deb\p{L}*|falta\p{L}*|queda\p{L}*|adeuda\p{L}*)(?!\p{L})/iu;
// "invoices 3310 and 3312": numbers, no sums.
const NUMBER_OF =
  /(?:invoices?|no\.?|nr\.?|number|rechnung\p{L}*|nummer|factures?|facturas?|n°|nº|numéro|número|orders?|auftrag|bestellung|commande|pedido)[ :#]*(?:\d+(?:, ?| (?:and|und|et|y|&|or|to) ))*$/iu;
const YEAR = /^(?:19|20)\d\d$/;
const APART =
  /(?<!\p{L})(?:each|separate\p{L}*|respectively|apart|per currency|not (?:be )?(?:added|mixed)|either|or|oder|ou|o|je|jeweils|getrennt|einzeln|extra|chacun\p{L}*|séparé\p{L}*|cada|por separado|aparte)(?!\p{L})/iu;

/** "The total of 7,450 covers the sterling and the euro invoices": one figure for currencies only named. */
function onesForAll(figures: readonly WrittenSum[], { sentences, total }: Around): WrittenSum[] {
  return sentences.flatMap(({ from, sentence }) => {
    if (APART.test(sentence) || NAMED.filter((one) => one.test(sentence)).length < 2) return [];
    const here = figures.filter((one) => isSumIn(one, sentence, from));
    const bare = here.filter(({ currency }) => currency === '');
    const isCalledTotal = total.test(sentence);
    const written = isCalledTotal || OPEN.test(sentence) ? inWords(sentence, from) : null;
    if (written) return [written];
    if (!isCalledTotal) {
      if (here.length === 1) return OPEN.test(sentence) ? bare : [];
      return bare.filter((one) => isSumOfTwo(one, here) || isDifference(one, here));
    }
    return here.length === 1 ? here : here.filter((one) => isBareTotal(one, here, { sentence, from, total }));
  });
}

function isSumIn(one: WrittenSum, sentence: string, from: number): boolean {
  if (one.start < from || one.start >= from + sentence.length) return false;
  if (one.currency !== '') return true;
  const written = sentence.slice(one.start - from, one.end - from);
  return !YEAR.test(written) && !NUMBER_OF.test(sentence.slice(0, one.start - from));
}

function isSumOfTwo(one: WrittenSum, here: readonly WrittenSum[]): boolean {
  const others = here.filter((other) => other !== one).map(({ hundredths }) => hundredths);
  return others.some((hundredths) => others.includes(one.hundredths - hundredths));
}

/** "500 is left, after taking 1,500 USD from your 2,000 EUR". */
function isDifference({ hundredths }: WrittenSum, here: readonly WrittenSum[]): boolean {
  const named = here.filter(({ currency }) => currency !== '');
  return named.some((a) =>
    named.some((b) => a.hundredths - b.hundredths === hundredths && areDifferent(a.currency, b.currency)),
  );
}

// "Four thousand in all, half of it in euros": the figure itself in words, and no currency to it.
const IN_WORDS =
  /(?<!\p{L})(?:\p{L}*(?:hundert|tausend)\p{L}*|(?:\p{L}+ )?(?:hundred|thousand|grand)|\p{L}*cientos|(?:\p{L}+ )?mil(?:le)?|(?:deux|trois|quatre|cinq|six|sept|huit|neuf) cents)(?!\p{L})(?! (?!entre |between )(?:\p{L}+ ){0,3}?(?:euro|dollar|dólar|d[óo]lares|pound|pfund|franc|frank|peso|livre|libra|sterling|kron|forint|EUR|USD|GBP|CHF))/iu;

function inWords(sentence: string, from: number): WrittenSum | null {
  const match = IN_WORDS.exec(sentence);
  if (!match) return null;
  const start = from + match.index;
  return { start, end: start + match[0].length, hundredths: 0, currency: '' };
}

/** Units between a figure and the word that calls it a total. */
const BESIDE = 28;

/** A figure without a currency that is the greatest and stands beside the word "total", or is the sum of two others. */
function isBareTotal(
  one: WrittenSum,
  here: readonly WrittenSum[],
  { sentence, from, total }: { readonly sentence: string; readonly from: number; readonly total: RegExp },
): boolean {
  if (one.currency !== '') return false;
  const others = here.filter((other) => other !== one);
  if (others.some(({ hundredths }) => hundredths >= one.hundredths)) return false;
  if (isSumOfTwo(one, here)) return true;
  const around = sentence.slice(Math.max(0, one.start - from - BESIDE), one.end - from + BESIDE);
  return total.test(around);
}

/** The figure is what amounts of two currencies come to, in one sentence, or called a total in the next ones. */
function isSumOfOthers(one: WrittenSum, all: readonly WrittenSum[], { sentences, total }: Around): boolean {
  const sentence = sentences.find(
    ({ from, sentence: words }) => one.start >= from && one.start < from + words.length,
  );
  if (!sentence) return false;
  const end = sentence.from + sentence.sentence.length;
  const others = all.filter((other) => other.start !== one.start);
  const beside = others.filter(({ start }) => start >= sentence.from && start < end);
  const before = others.filter(({ start }) => start < one.start);
  const isSum = (set: readonly WrittenSum[]) =>
    isMixed(set) && set.reduce((sum, { hundredths }) => sum + hundredths, 0) === one.hundredths;
  if (isSum(beside) || isPairOf(one, beside)) return true;
  return total.test(sentence.sentence) && (isSum(others) || isSum(before) || isPairOf(one, others));
}

/** Two of them, in different currencies, come to it. */
function isPairOf({ hundredths }: WrittenSum, sums: readonly WrittenSum[]): boolean {
  const byAmount = groupBy(sums, (sum) => sum.hundredths);
  return sums.some((a) =>
    (byAmount.get(hundredths - a.hundredths) ?? []).some((b) => areDifferent(a.currency, b.currency)),
  );
}

function isMixed(sums: readonly WrittenSum[]): boolean {
  const [first] = sums;
  return first !== undefined && sums.some(({ currency }) => areDifferent(first.currency, currency));
}
