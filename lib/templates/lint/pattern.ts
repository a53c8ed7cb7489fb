const TOKEN = /\\p\{[^}]*\}|\\.|[[\] ]|[À-ÿœŒ]/giu;
// The letters of our languages: `\p{L}` with the flag `i` takes a hundred times as long to compile.
const LETTERS = 'a-zß-öø-ÿœšžčćđłńőřśşţťůűźżğı';
/** Without the flag `u` a pattern compiles in half the time; so `\\p{…}` is written out. */
const SIGNS = '€£$¥¢';
const OF_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', œ: 'oe', æ: 'ae' };

/** "'ll" of "we'll" may begin a pattern: it is a word of its own. */
const SHORT_FORM = /(?:^|[(|])'/;

/** A pattern as `word-list.ts` describes it: white space widened, accents allowed to be missing. */
export function asRegExp(pattern: string): RegExp {
  let isInClass = false;
  const source = pattern.replace(TOKEN, (token) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    if (token === ' ') return isInClass ? '\\s' : '(?:\\s+)';
    if (token === '\\p{L}') return isInClass ? LETTERS : `[${LETTERS}]`;
    if (token === '\\p{Sc}') return isInClass ? SIGNS : `[${SIGNS}]`;
    if (token.startsWith('\\') || token === '[' || token === ']') return token;
    const letter = token.toLowerCase();
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
    if (isInClass) return base === letter ? letter : `${letter}${base}`;
    const ways = [letter, OF_TWO[letter] ?? '', base === letter ? '' : base].filter((way) => way !== '');
    return `(?:${ways.join('|')})`;
  });
  const before = SHORT_FORM.test(pattern) ? `(?:(?<![${LETTERS}0-9])|(?='))` : `(?<![${LETTERS}0-9])`;
  return new RegExp(`${before}(?:${source})(?![${LETTERS}0-9])`, 'gi');
}
