import type { Clause } from './said-clauses.ts';
import type { Mark, Reader } from './text-mark.ts';
import { hasWords, type LanguageWords, wordsOf } from './words/language-words.ts';

/** What of a text is about paying: marks in their order, and what was said besides a promise. */
export interface Said {
  readonly marks: readonly Mark[];
  readonly paid: Clause | null;
  readonly conditional: Clause | null;
}

/** Keeps the marks that belong to a payment to come; a day of a call, a delivery or a due date is none. */
export function saidMarks(reader: Reader, clauses: readonly Clause[], words: LanguageWords): Said {
  const isPlain = (clause: Clause) => clause.stance === 'plain';
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))];
  const marks = sentences.flatMap((sentence) => {
    const all = clauses.filter((clause) => clause.sentence === sentence);
    const ours = all.filter(isPlain).filter((clause) => isAboutPaying(clause, reader, words));
    const kept = ours.flatMap((clause) => clause.marks);
    const pays = all.some((clause) => clause.pays && isPlain(clause));
    return pays || isSumWithDay(kept) || isNothingElse(reader, kept, words) ? kept : [];
  });
  return {
    marks: marks.filter(({ kind }) => kind !== 'past'),
    paid: clauses.find(({ stance }) => stance === 'paid') ?? null,
    conditional: clauses.find(({ stance, pays }) => stance === 'conditional' && pays) ?? null,
  };
}

function isAboutPaying({ pays, start, end }: Clause, reader: Reader, words: LanguageWords): boolean {
  const text = reader.text.slice(start, end);
  const original = reader.original.slice(start, end);
  if (hasWords(original, words.owed) && !hasWords(original, words.future)) return false;
  if (hasWords(text, words.speaks)) return false;
  return pays || !hasWords(text, words.otherMatters);
}

function isSumWithDay(marks: readonly Mark[]): boolean {
  const isSum = marks.some((mark) => mark.kind === 'sum' && mark.sum.kind !== 'unclear');
  const isRhythm = marks.some(({ kind }) => kind === 'times');
  const isDay =
    marks.some(({ kind }) => kind === 'day' || kind === 'every') ||
    marks.some((mark) => mark.kind === 'no-day' && mark.why !== 'passed');
  return (isSum && isDay) || isRhythm;
}

/** "Next Friday", typed alone as the answer to the question when. */
function isNothingElse({ original }: Reader, marks: readonly Mark[], words: LanguageWords): boolean {
  if (!marks.some(({ kind }) => kind === 'day' || kind === 'no-day')) return false;
  const left = [...marks]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, original)
    .replace(
      wordsOf(`${words.before}|${words.joins}|${words.future}|please|ok|okay|latest|bitte|merci|gracias`),
      '',
    )
    .replace(/[^\p{L}\p{N}]/gu, '');
  return left.length <= 3;
}
