import type { SearchLine } from './search-text.ts';

/** How well an account answers what was looked for. The lower, the better each. */
export interface SearchAnswer {
  /** Words that were looked for and stand nowhere. */
  readonly absent: number;
  readonly slips: number;
  readonly level: number;
}

const NAME_BEGINS = 0;
const NAME_WORD_BEGINS = 1;
const WHOLE = 2;
const BEGINS = 3;
const WITHIN = 4;
const MISTYPED = 5;

/** How the words of an account answer a reading; the level is that of the word that is answered worst. */
export function answerOf(
  line: SearchLine,
  reading: readonly string[],
  slipsOf: (word: string) => number | null,
): SearchAnswer {
  if (line.name.startsWith(` ${reading.join(' ')}`)) return { absent: 0, slips: 0, level: NAME_BEGINS };
  let [absent, slips, level] = [0, 0, 0];
  for (const word of reading) {
    const exact = levelOf(line, word);
    const slipped = exact === null ? slipsOf(word) : null;
    if (exact === null && slipped === null) absent++;
    slips += slipped ?? 0;
    level = Math.max(level, exact ?? MISTYPED);
  }
  return { absent, slips, level };
}

function levelOf({ name, texts, numbers }: SearchLine, word: string): number | null {
  const begun = ` ${word}`;
  if (name.includes(begun)) return NAME_WORD_BEGINS;
  if (texts.includes(`${begun} `) || numbers.includes(`${begun} `)) return WHOLE;
  const inNumbers = levelInNumbers(numbers, word);
  if (inNumbers !== null && inNumbers < WITHIN) return inNumbers;
  if (texts.includes(begun)) return BEGINS;
  if (word.length < SHORTEST_WITHIN) return null;
  return inNumbers ?? (name.includes(word) || texts.includes(word) ? WITHIN : null);
}

/** Of one or two letters everything is full. */
const SHORTEST_WITHIN = 3;
/** With so many digits, the end of a phone number is all of it but the country and the area. */
const LOCAL_PHONE = 7;

/** "1042" is all that tells of "inv1042", and "815" of "re0815". */
function levelInNumbers(numbers: string, word: string): number | null {
  let best: number | null = null;
  for (let at = numbers.indexOf(word); at >= 0; at = numbers.indexOf(word, at + 1)) {
    const lead = numbers.slice(numbers.lastIndexOf(' ', at) + 1, at);
    const isEnd = numbers[at + word.length] === ' ';
    const isPart = lead === '' || (/(^|[^0-9])0*$/.test(lead) && /^[0-9]/.test(word));
    const isLocal = isEnd && word.length >= LOCAL_PHONE && /^[0-9]+$/.test(lead + word);
    const level = isEnd && (isPart || isLocal) ? WHOLE : isPart ? BEGINS : WITHIN;
    best = Math.min(best ?? level, level);
  }
  return best;
}
