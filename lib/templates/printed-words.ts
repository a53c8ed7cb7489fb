import { type Context, Drop } from 'liquidjs';
import { FilterFault } from './filters/text-filter.ts';

/** Where the marks begin and end that stand in a rendered text for a variable that printed nothing; no language has them. */
const [FIRST_MARK, LAST_MARK] = [0xe000, 0xf8ff];
const MARKS = /[\uE000-\uF8FF]/g;

/** Asks for an error at the variable that prints nothing as the `nth`, so that the engine says where it stands. */
export const STOP_AT = Symbol('the variable that prints nothing');

export class NothingPrinted extends Error {}

const printedNothing = new WeakMap<Context, number>();

/**
 * What every `{{ … }}` prints: finished words, or a mark of its own where it has none. @throws FilterFault for what is no
 * words but a list, a group or a yes or no, which would come out as "[object Object]" or "true".
 */
export function printedWords(this: { readonly context: Context }, value: unknown): string {
  const plain: unknown = value instanceof Drop ? value.valueOf() : value;
  if (typeof plain === 'number' && Number.isFinite(plain)) return String(plain);
  const words = plain ?? '';
  if (typeof words !== 'string')
    throw new FilterFault('This is not words that can be written: name one thing of it, or join a list');
  const written = withoutMarks(words);
  return written.trim() === '' ? markOf(this.context) : written;
}

/** Which one it was, of those that printed nothing. */
export function placeOfMark(mark: string): number {
  return mark.charCodeAt(0) - FIRST_MARK;
}

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

export function marksIn(line: string): string[] {
  return line.match(MARKS) ?? [];
}

function markOf(context: Context): string {
  const place = printedNothing.get(context) ?? 0;
  printedNothing.set(context, place + 1);
  if (Reflect.get(context.environments, STOP_AT) === place) throw new NothingPrinted();
  return String.fromCharCode(Math.min(FIRST_MARK + place, LAST_MARK));
}
