import type { DraftFigure, FigureValue } from '../domain/draft-figure.ts';
import type { Money } from '../domain/money.ts';
import { amountsInText, type WrittenAmount, writtenMoney } from './amounts-in-text.ts';
import { certainDay, daysInText, isWrittenDay, type WrittenDay } from './days-in-text.ts';
import { withPlainDigits } from './plain-digits.ts';
import { isSameRate, ratesInText, type WrittenRate } from './rates-in-text.ts';
import { timesInText, type WrittenTime } from './times-in-text.ts';

/** Something in a text that may be a figure of the record. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'money'; readonly written: WrittenAmount }
  | { readonly kind: 'day'; readonly written: WrittenDay }
  | { readonly kind: 'time'; readonly written: WrittenTime }
  | { readonly kind: 'rate'; readonly written: WrittenRate }
);

/** A line of a text as the figures in it are looked for. */
export interface WrittenLine {
  /** From left to right; their places are those in the whole text. */
  readonly tokens: readonly Token[];
  /** The line with its figures taken out. */
  readonly shape: string;
}

export function linesOf(body: string): WrittenLine[] {
  let at = 0;
  return body.split('\n').map((line) => {
    const read = lineAt(line, at);
    at += line.length + 1;
    return read;
  });
}

/** A line that begins at `at` of its text. */
export function lineAt(line: string, at: number): WrittenLine {
  const found = foundIn(line);
  let shape = '';
  let done = 0;
  for (const { kind, written } of found) {
    shape += `${line.slice(done, written.start)}\u0000${kind}`;
    done = written.end;
  }
  return {
    tokens: found.map((one) => ({ ...one, start: one.written.start + at, end: one.written.end + at })),
    shape: squeezed(shape + line.slice(done)),
  };
}

/** How many of its figures are those of the other. */
export function likeness(line: WrittenLine, original: WrittenLine): number {
  return line.tokens.filter(
    (token, index) => squeezed(token.written.text) === squeezed(original.tokens[index]?.written.text ?? ''),
  ).length;
}

/** Whether it is that figure, in whatever way it is written. */
export function isSame(token: Token, { value, text }: DraftFigure): boolean {
  if (!value || token.kind !== value.kind) return false;
  if (squeezed(token.written.text) === squeezed(text)) return true;
  switch (token.kind) {
    case 'day':
      return value.kind === 'day' && isWrittenDay(token.written, value.day);
    case 'time':
      return value.kind === 'time' && token.written.time === value.time;
    case 'rate':
      return value.kind === 'rate' && isSameRate(token.written.rate, value.rate);
    case 'money':
      return (
        value.kind === 'money' && isSameMoney(writtenMoney(token.written, value.money.currency), value.money)
      );
  }
}

/** What is written, as the record would hold it; `null`: it can be read in several ways. */
export function readAs(token: Token, asked: FigureValue): FigureValue | null {
  switch (token.kind) {
    case 'day': {
      const day = certainDay(token.written);
      return day && { kind: 'day', day };
    }
    case 'time':
      return { kind: 'time', time: token.written.time };
    case 'rate':
      return { kind: 'rate', rate: token.written.rate };
    case 'money': {
      const money = asked.kind === 'money' ? writtenMoney(token.written, asked.money.currency) : null;
      return money && { kind: 'money', money };
    }
  }
}

/** The words stand there by themselves, with whatever spaces: "1,200.00 USD" is not said by "11,200.00 USD". */
export function says(body: string, words: string): boolean {
  const [text, said] = [squeezed(body), squeezed(words)];
  // Of two hundred figures most are not in the line, and those that are stand there as they are: both are cheap to know.
  if (!text.replaceAll(' ', '').includes(said.replaceAll(' ', ''))) return false;
  const at = text.indexOf(said);
  if (
    at >= 0 &&
    !isJoined(text.slice(Math.max(0, at - 2), at), text.slice(at + said.length, at + said.length + 2))
  )
    return true;
  const exact = pattern(said).replaceAll(' ', '\\s?');
  return new RegExp(`(?<![\\p{L}\\d]|\\d[.,'’])${exact}(?![\\p{L}\\d])`, 'u').test(text);
}

/** Whether words are but a part of a longer word or figure, by what stands right before and behind them. */
function isJoined(before: string, after: string): boolean {
  return /(?:[\p{L}\d]|\d[.,'’])$/u.test(before) || /^[\p{L}\d]/u.test(after);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What stands where words stood in a line: in each line of a text that is else the same but for its figures. */
export function instead(body: string, line: string, words: string): Place[] {
  const at = line.indexOf(words);
  if (at < 0) return [];
  const [before, after] = [loose(line.slice(0, at)), loose(line.slice(at + words.length))];
  const found = body.matchAll(new RegExp(`^${before}(?<said>.*?)${after}$`, 'dgmu'));
  return [...found].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.said ?? [0, 0];
    return [{ start, end }];
  });
}

/** A part of a line with any figure where it has one. */
function loose(part: string): string {
  let done = 0;
  let text = '';
  for (const { written } of foundIn(part)) {
    text += `${pattern(part.slice(done, written.start))}.+?`;
    done = written.end;
  }
  return text + pattern(part.slice(done));
}

/** Lines of a text that is typed in are read again and again: what was found in them is kept. */
const MOST_LINES = 1000;
const linesRead = new Map<string, ReturnType<typeof figuresIn>>();

function foundIn(line: string) {
  const known = linesRead.get(line);
  if (known) return known;
  const found = figuresIn(line);
  if (linesRead.size >= MOST_LINES) linesRead.clear();
  linesRead.set(line, found);
  return found;
}

function figuresIn(line: string) {
  const days = daysInText(line).map((written) => ({ kind: 'day' as const, written }));
  const times = timesInText(line).map((written) => ({ kind: 'time' as const, written }));
  const rates = ratesInText(line).map((written) => ({ kind: 'rate' as const, written }));
  const others = [...days, ...times, ...rates];
  const isInAnother = ({ start, end }: WrittenAmount) =>
    others.some(({ written }) => start < written.end && end > written.start);
  const amounts = amountsInText(line)
    .filter((written) => !isInAnother(written))
    .map((written) => ({ kind: 'money' as const, written }));
  return [...others, ...amounts].sort((a, b) => a.written.start - b.written.start);
}

function isSameMoney(a: Money | null, b: Money): boolean {
  return a !== null && a.amount === b.amount && a.currency === b.currency;
}

function pattern(text: string): string {
  return text.replace(/[\\.*+?^${}()|[\]]/g, '\\$&');
}

function squeezed(text: string): string {
  return withPlainDigits(text)
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();
}
