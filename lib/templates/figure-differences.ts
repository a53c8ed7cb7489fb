import type { DraftFigure, FigureValue } from '../domain/draft-figure.ts';
import { unique } from '../shared/list.ts';
import { ratesInText } from './rates-in-text.ts';
import { timesInText } from './times-in-text.ts';
import {
  instead,
  isSame,
  likeness,
  lineAt,
  linesOf,
  readAs,
  says,
  type Token,
  type WrittenLine,
} from './written-line.ts';

/** A figure of the record that a text, or a subject, does not say (E2, case 56). */
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
 * A subject need not say a figure; it may not say it otherwise (case 61).
 */
export function figureDifferences(
  body: string,
  figures: readonly DraftFigure[],
  place: 'text' | 'subject' = 'text',
): FigureDifference[] {
  const lines = linesOf(body);
  // Several figures stand in one line: it is read once.
  const originals = new Map(
    unique(figures.map(({ line }) => line)).map((line) => [
      line,
      line === undefined ? null : lineAt(line, 0),
    ]),
  );
  const found = figures.flatMap((figure, index): FigureDifference[] => {
    if ((figure.place ?? 'text') !== place) return [];
    const original = originals.get(figure.line) ?? null;
    const said = differenceOf(figure, { body, lines, original, figures });
    return said === 'same' ? [] : [{ index, figure, said }];
  });
  if (place === 'subject') return found.filter(({ said }) => said !== null);
  // A figure that stood in two lines, and is gone from both, is missing once.
  return found.filter(
    ({ figure, said }, at) =>
      said !== null ||
      found.findIndex((one) => one.said === null && one.figure.label === figure.label) === at,
  );
}

interface Sought {
  readonly body: string;
  readonly lines: readonly WrittenLine[];
  /** The line the figure was written in; `null`: the text did not name it. */
  readonly original: WrittenLine | null;
  readonly figures: readonly DraftFigure[];
}

function differenceOf(
  figure: DraftFigure,
  { body, lines, original, figures }: Sought,
): SaidFigure | null | 'same' {
  const { value } = figure;
  if (!value || !isFigure(figure)) return wordsDiffer(figure, body);
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
    .filter((token) => mayBe(token, figure, lines))
    .filter((token) => !figures.some((one) => isSame(token, one)));
  if (strange.length === 1 && strange[0]) return said(strange[0], value);
  return isAboutMoment(figure) ? 'same' : null;
}

/** Whether it is found by its kind: "6.23 %" is, "two over the base rate" and a time of other signs are not. */
function isFigure({ value, text }: DraftFigure): boolean {
  if (value?.kind === 'rate') return ratesInText(text).length > 0;
  return value?.kind !== 'time' || timesInText(text).length > 0;
}

/** What is known by its very words only: a number of an invoice, a rate in words. */
function wordsDiffer({ text, line, value }: DraftFigure, body: string): SaidFigure | null | 'same' {
  const there = (line === undefined ? [] : instead(body, line, text)).map((place) => ({
    ...place,
    text: body.slice(place.start, place.end),
  }));
  const [first] = there;
  if (there.some((one) => says(one.text, text)) || (!first && says(body, text))) return 'same';
  if (!first || first.text.trim() === '') return null;
  return { ...first, value: value?.kind === 'rate' ? { kind: 'rate', rate: first.text.trim() } : null };
}

/** A day beside an amount is one of what is owed or agreed; one in a line without may be that of the call, or any other. */
function mayBe(token: Token, figure: DraftFigure, lines: readonly WrittenLine[]): boolean {
  if (token.kind !== 'day' || figure.place === 'subject') return true;
  const isBesideMoney = lines.some(
    ({ tokens }) => tokens.includes(token) && tokens.some(({ kind }) => kind === 'money'),
  );
  return isBesideMoney !== isAboutMoment(figure);
}

/** When it was said may be left out of a mail; it may not be another day or time. */
function isAboutMoment({ of }: DraftFigure): boolean {
  return of?.kind === 'moment';
}

function said(token: Token, asked: FigureValue): SaidFigure {
  return { start: token.start, end: token.end, text: token.written.text, value: readAs(token, asked) };
}
