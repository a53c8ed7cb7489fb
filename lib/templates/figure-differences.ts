import type { Day } from '../domain/day.ts';
import type { DraftFigure, FigureValue } from '../domain/draft-figure.ts';
import type { Money } from '../domain/money.ts';
import { amountsInText, type WrittenAmount, writtenMoney } from './amounts-in-text.ts';
import { certainDay, daysInText, isWrittenDay, type WrittenDay } from './days-in-text.ts';
import { withPlainDigits } from './plain-digits.ts';

/** A figure of the record that a text does not say (E2, case 56). */
export interface FigureDifference {
  /** Its place among the figures of the draft. */
  readonly index: number;
  readonly figure: DraftFigure;
  /** What the text says in its place; `null`: it is left out, or nobody can tell where it stood. */
  readonly said: SaidFigure | null;
}

export interface SaidFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As the record would hold it; `null`: it can be read in several ways. */
  readonly value: FigureValue | null;
}

/**
 * The figures of the record that a text says otherwise or not at all. One is known however it is typed ("2400", "2.400,00",
 * with any space); where its line still stands, it is looked for there, so that the same amount elsewhere does not hide it.
 */
export function figureDifferences(body: string, figures: readonly DraftFigure[]): FigureDifference[] {
  const lines = linesOf(body);
  const found = figures.flatMap((figure, index): FigureDifference[] => {
    const said = differenceOf(figure, body, lines, figures);
    return said === 'same' ? [] : [{ index, figure, said }];
  });
  // A figure that stood in two lines, and is gone from both, is missing once.
  return found.filter(
    ({ figure, said }, at) =>
      said !== null ||
      found.findIndex((one) => one.said === null && one.figure.label === figure.label) === at,
  );
}

function differenceOf(
  figure: DraftFigure,
  body: string,
  lines: readonly Line[],
  figures: readonly DraftFigure[],
): SaidFigure | null | 'same' {
  const { value, line } = figure;
  if (!value) return says(body, figure.text) ? 'same' : null;
  const original = line === undefined ? null : lineAt(line, 0);
  const place = original?.tokens.findIndex((token) => isSame(token, figure)) ?? -1;
  const alike = original && place >= 0 ? lines.filter(({ shape }) => shape === original.shape) : [];
  const tokens = alike.flatMap(({ tokens: all }) => all[place] ?? []);
  if (tokens.some((token) => isSame(token, figure))) return 'same';
  if (original && tokens.length > 0) {
    const closest = alike.toSorted((a, b) => likeness(b, original) - likeness(a, original))[0]?.tokens[place];
    return closest ? said(closest, value) : null;
  }
  const all = lines.flatMap((one) => one.tokens).filter((token) => token.kind === value.kind);
  if (all.some((token) => isSame(token, figure))) return 'same';
  // Reworded: the one of its kind that the record does not know must be it.
  const strange = all
    .filter((token) => token.kind === 'money' || isBesideMoney(token, lines))
    .filter((token) => !figures.some((one) => isSame(token, one)));
  return strange.length === 1 && strange[0] ? said(strange[0], value) : null;
}

/** A day in a line without an amount may be that of the call, or any other. */
function isBesideMoney(token: Token, lines: readonly Line[]): boolean {
  return lines.some(({ tokens }) => tokens.includes(token) && tokens.some(({ kind }) => kind === 'money'));
}

type Token =
  | { readonly kind: 'money'; readonly start: number; readonly end: number; readonly written: WrittenAmount }
  | { readonly kind: 'day'; readonly start: number; readonly end: number; readonly written: WrittenDay };

interface Line {
  readonly tokens: readonly Token[];
  /** The line with its amounts and days taken out. */
  readonly shape: string;
}

function linesOf(body: string): Line[] {
  let at = 0;
  return body.split('\n').map((line) => {
    const read = lineAt(line, at);
    at += line.length + 1;
    return read;
  });
}

function lineAt(line: string, at: number): Line {
  const days = daysInText(line).map((written) => ({ kind: 'day' as const, written }));
  const isInDay = ({ start, end }: WrittenAmount) =>
    days.some(({ written }) => start < written.end && end > written.start);
  const amounts = amountsInText(line)
    .filter((written) => !isInDay(written))
    .map((written) => ({ kind: 'money' as const, written }));
  const tokens = [...days, ...amounts].sort((a, b) => a.written.start - b.written.start);
  let shape = '';
  let done = 0;
  for (const { kind, written } of tokens) {
    shape += `${line.slice(done, written.start)}\u0000${kind}`;
    done = written.end;
  }
  shape += line.slice(done);
  return {
    tokens: tokens.map(
      (token): Token => ({ ...token, start: token.written.start + at, end: token.written.end + at }),
    ),
    shape: squeezed(shape),
  };
}

/** How many of its amounts and days are those of the other. */
function likeness(line: Line, original: Line): number {
  return line.tokens.filter(
    (token, index) => squeezed(token.written.text) === squeezed(original.tokens[index]?.written.text ?? ''),
  ).length;
}

function isSame(token: Token, { value, text }: DraftFigure): boolean {
  if (!value || token.kind !== value.kind) return false;
  if (squeezed(token.written.text) === squeezed(text)) return true;
  if (token.kind === 'day') return value.kind === 'day' && isWrittenDay(token.written, value.day);
  return (
    value.kind === 'money' && isSameMoney(writtenMoney(token.written, value.money.currency), value.money)
  );
}

function isSameMoney(a: Money | null, b: Money): boolean {
  return a !== null && a.amount === b.amount && a.currency === b.currency;
}

function said({ start, end, ...token }: Token, asked: FigureValue): SaidFigure {
  return { start, end, text: token.written.text, value: readAs(token, asked) };
}

function readAs(token: Pick<Token, 'kind' | 'written'>, asked: FigureValue): FigureValue | null {
  if (asked.kind === 'day') {
    const day: Day | null = 'mayBe' in token.written ? certainDay(token.written) : null;
    return day && { kind: 'day', day };
  }
  const money = 'figures' in token.written ? writtenMoney(token.written, asked.money.currency) : null;
  return money && { kind: 'money', money };
}

/** The words stand there by themselves, with whatever spaces: "1,200.00 USD" is not said by "11,200.00 USD". */
function says(body: string, words: string): boolean {
  const exact = squeezed(words)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s?');
  return new RegExp(`(?<![\\p{L}\\d]|\\d[.,'’])${exact}(?![\\p{L}\\d])`, 'u').test(squeezed(body));
}

function squeezed(text: string): string {
  return withPlainDigits(text)
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();
}
