import { unique } from '../shared/list.ts';
import { foldName } from '../shared/text.ts';
import { digitsOf } from './phone-key.ts';

/**
 * The words a name or a place is found by, and all of it as one word. searchWords("O'Brien Söhne") gives "obrien", "sohne",
 * "obriensohne", "soehne" and "obriensoehne".
 */
export function searchWords(text: string): string[] {
  return unique(
    spellings(text).flatMap((spelling) => {
      const words = chunksOf(spelling).map((parts) => parts.join(''));
      return words.length > 1 ? [...words, words.join('')] : words;
    }),
  );
}

/** A number as one word: numberWord('RE 2026-0815') is "re20260815"; '' where there is none. */
export function numberWord(number: string): string {
  return chunksOf(foldLetters(number)).flat().join('');
}

/** A phone number as it is dialled from anywhere: phoneWord('(0617) 555-0100') is "6175550100". */
export function phoneWord(number: string): string {
  return digitsOf(number);
}

/** An address and its domain, each as one word: "marynorthexample" and "northexample" for mary@north.example. */
export function mailWords(address: string): string[] {
  return [address, address.slice(address.lastIndexOf('@') + 1)].map(numberWord);
}

/**
 * What may be meant by what was typed, the likeliest first; each a list of words that must all stand on record.
 * queryReadings('inv-1042') gives ["inv1042"] and ["inv", "1042"]; no words give none.
 */
export function queryReadings(text: string): string[][] {
  const readings = spellings(text).flatMap((spelling) => {
    const chunks = chunksOf(spelling);
    const typed = chunks.map((parts) => parts.join(''));
    return [typed, typed.map(withoutZeros), [typed.join('')], chunks.flat()];
  });
  const all = [...dialledReadings(text), ...readings].map((words) => unique(words).filter(Boolean));
  const keys = all.map((words) => words.join(' '));
  return all.filter((words, index) => words.length > 0 && keys.indexOf(keys[index] ?? '') === index);
}

/** From so many digits on, what is typed may be a phone number. */
const SHORTEST_PHONE = 6;
const LOCAL_PHONE = 7;
const ONLY_PHONE = /^(tel:)?[+\d\s()./-]+$/i;

/** As a phone number in one word, then without a country code and an area that may not stand on record. */
function dialledReadings(text: string): string[][] {
  const digits = text.replace('(0)', '').replace(/\D/g, '');
  if (!ONLY_PHONE.test(text.trim()) || digits.length < SHORTEST_PHONE) return [];
  const bare = digits.replace(/^0+/, '');
  const ends = Array.from({ length: Math.max(bare.length - LOCAL_PHONE, 0) }, (_, index) =>
    bare.slice(index + 1),
  );
  return [digits, bare, ...ends].map((word) => [word]);
}

/** Letters that do not come apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** How the same letters are written where a keyboard has none of them. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** "Müller" is looked for as "muller" and as "mueller". */
function spellings(text: string): string[] {
  const composed = text.normalize('NFC').toLocaleLowerCase('en');
  const written = composed.replace(/[äöüøå]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  return unique([foldLetters(composed), foldLetters(written)]);
}

/** Words apart by a space; within them a dash for what is no letter or digit. */
function foldLetters(text: string): string {
  return text
    .split(/\s+/)
    .map((chunk) => foldName(chunk).replace(/[øæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter))
    .map((chunk) => chunk.replaceAll(' ', '-'))
    .filter((chunk) => chunk !== '')
    .join(' ');
}

/** Runs of digits and runs of anything else. */
function chunksOf(folded: string): string[][] {
  return folded
    .split(' ')
    .map((chunk): string[] => chunk.match(/\p{N}+|[^\p{N}-]+/gu) ?? [])
    .filter((parts) => parts.length > 0);
}

function withoutZeros(word: string): string {
  return word.replace(/^0+(?=\d\d)/, '');
}
