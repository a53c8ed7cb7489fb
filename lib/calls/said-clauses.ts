import type { Mark, Reader } from './text-mark.ts';
import { hasWords, type LanguageWords, wordsOf } from './words/language-words.ts';

/** How a clause is meant: only what is plainly said about what will be paid can be a promise. */
export type Stance = 'plain' | 'refused' | 'paid' | 'conditional' | 'asked';

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly stance: Stance;
  /** A word of paying stands in it. */
  readonly pays: boolean;
  readonly marks: readonly Mark[];
  /** The sentence it is of, by where that begins. */
  readonly sentence: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text in clauses, each with its stance; what was covered as understood parts nothing. */
export function saidClauses(reader: Reader, words: LanguageWords): Clause[] {
  return spansBetween(reader.text, { start: 0, end: reader.text.length }, SENTENCE_END).flatMap((sentence) =>
    sentenceClauses(reader, sentence, words),
  );
}

const SENTENCE_END = /[.!;\n]+(?=\s|$)|\?+|\.{2,}/g;

function sentenceClauses(reader: Reader, sentence: Span, words: LanguageWords): Clause[] {
  const isAsked = reader.text[sentence.end] === '?';
  return spansBetween(reader.text, sentence, wordsOf(words.contrast)).flatMap((side) => {
    const said = textOf(reader, side);
    // "If he pays us, we pay on Friday": the whole of it hangs on the condition.
    const isConditional = hasWords(said, `${words.condition}|${words.maybe}`);
    let isRefused = false;
    return spansBetween(reader.text, side, COMMAS_AND(words)).map((span): Clause => {
      const clause = textOf(reader, span);
      const marks = reader.inOrder().filter(({ start }) => start >= span.start && start < span.end);
      const pays = hasWords(clause, words.pays);
      isRefused = isRefusal(clause, words) || (isRefused && !isNewStart(reader, span, marks, pays, words));
      const stance = stanceOf({ clause, isAsked, isConditional, isRefused }, words);
      return { ...span, stance, pays, marks, sentence: sentence.start };
    });
  });
}

function COMMAS_AND({ joins }: LanguageWords): RegExp {
  return new RegExp(`,(?!\\d)|${wordsOf(joins).source}`, 'giu');
}

function stanceOf(
  said: { clause: string; isAsked: boolean; isConditional: boolean; isRefused: boolean },
  words: LanguageWords,
): Stance {
  if (said.isAsked) return 'asked';
  if (said.isConditional) return 'conditional';
  if (said.isRefused) return 'refused';
  return hasWords(said.clause, words.paid) && !hasWords(said.clause, words.future) ? 'paid' : 'plain';
}

function isRefusal(clause: string, { negation, noNegation }: LanguageWords): boolean {
  return hasWords(clause.replace(wordsOf(noNegation), ''), negation);
}

/** "Cannot pay everything, 500 on Friday" begins anew; "cannot pay on Friday and Monday" goes on. */
function isNewStart(
  reader: Reader,
  { start }: Span,
  marks: readonly Mark[],
  pays: boolean,
  words: LanguageWords,
): boolean {
  if (pays && !/(?:^|\s)(?:to|zu|de|à)\s/i.test(reader.text.slice(start, start + 12))) return true;
  const isAfterComma = reader.text.slice(0, start).trimEnd().endsWith(',');
  const isSum = marks.some((mark) => mark.kind === 'sum' && mark.sum.kind !== 'all');
  return isAfterComma && isSum && !hasWords(reader.text.slice(start - 4, start), words.joins);
}

function textOf({ text }: Reader, { start, end }: Span): string {
  return text.slice(start, end);
}

function spansBetween(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    spans.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  spans.push({ start: from, end });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}
