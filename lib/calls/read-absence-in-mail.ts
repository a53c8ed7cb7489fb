import { addDays, type Day } from '../domain/day.ts';
import { findDays } from './find-days.ts';
import { findNumericDays } from './find-numeric-days.ts';
import { mailSentences } from './mail-sentences.ts';
import { type Mark, readerOf } from './text-mark.ts';
import { languageOf } from './words/language-of.ts';

/** An absence that a mail tells of, with the words it was found in. */
export interface AbsenceFinding {
  /** The first day on which the writer is there again. */
  readonly backOn: Day;
  /** The sentence, as the mail has it. */
  readonly sentence: string;
}

export interface AbsenceContext {
  /** The day of the mail: "on Monday" is counted from it. */
  readonly today: Day;
  /** The day on which it is read: who is back by then is not away. */
  readonly readOn: Day;
  /** BCP 47: the language where the words do not tell, and in which order day and month are written. */
  readonly language: string;
  readonly locale: string;
}

/**
 * Until when the writer is away (case 53): "back on Monday 30 November", "bis einschließlich 27.11.", "de retour le 30
 * novembre", "de vuelta el 30 de noviembre". Where two days are named or could be meant, none is given. `null`: nothing.
 */
export function readAbsenceInMail(text: string, context: AbsenceContext): AbsenceFinding | null {
  const sentences = mailSentences(text).map((sentence) => sentence.replace(/[’‘]/g, "'"));
  if (!sentences.some((sentence) => ABSENT.test(sentence) || I_AM_BACK.test(sentence))) return null;
  const words = languageOf(sentences.join(' '), context.language);
  const { today, locale } = context;
  const said = sentences.map((sentence) => {
    const reader = readerOf(sentence);
    findNumericDays(reader, { today, locale, words });
    findDays(reader, { today, locale, words });
    const days = reader.marks.filter((mark): mark is DayMark => mark.kind === 'day');
    return { sentence, days };
  });
  const back = said.flatMap(({ sentence, days }) =>
    days.filter((mark) => isReturn(mark, sentence)).map((mark) => ({ sentence, days: mark, after: 0 })),
  );
  const until = said.flatMap(({ sentence, days }) =>
    days
      .filter((mark) => ABSENT.test(sentence) && isEnd(mark, sentence))
      .map((mark) => ({ sentence, days: mark, after: isIncluded(mark, sentence) ? 1 : 0 })),
  );
  // The day of the return says more than the last day of the absence.
  const found = back.length > 0 ? back : until;
  const all = found.flatMap(({ days, after }) => days.days.map((on) => addDays(on, after)));
  const [first] = found;
  const [backOn] = all;
  if (!first || backOn === undefined || backOn <= context.readOn) return null;
  const isSure =
    all.every((on) => on === backOn) && found.every(({ days }) => days.remark !== 'name-differs');
  return isSure ? { backOn, sentence: first.sentence } : null;
}

type DayMark = Extract<Mark, { kind: 'day' }>;

/** The writer is not there. A colleague who is to be written to instead is another matter, and has no such words. */
const ABSENT =
  /out of (?:the |my )?office|\bOOO\b|not in the office|(?:i am|i'm|i will be|i'll be|currently) (?:away|out|absent|unavailable|travelling|traveling)|on (?:annual |parental |maternity |sick )?(?:leave|holidays?|vacation)|abwesen|nicht (?:im büro|im haus|im dienst|erreichbar|zu erreichen|am platz)|außer haus|(?:im|in) (?:urlaub|elternzeit)|absente?(?![\p{L}])|(?:en|de) (?:congés?|vacances)|fuera de la oficina|ausente|(?:de|en) vacaciones|no estaré|no estoy/iu;

const I_AM_BACK =
  /(?:i am|i'm|i will be|i'll be|i'll|i) (?:back|return)|i will return|bin ich .{0,60}(?:wieder|zurück)|ich bin .{0,60}(?:wieder|zurück)|(?:serai|suis) de retour|(?:estaré|estoy) de (?:vuelta|regreso)|(?<!\p{L})(?:vuelvo|volveré|regreso|regresaré)(?!\p{L})/iu;

const WEEKDAY_BEFORE = '(?:(?:\\p{L}+)[,.]? )?';

/** Right before the day, as it stands in the mail; a weekday's name may be between. */
const RETURN_BEFORE = new RegExp(
  `(?:(?:back|return|returning|available again|reachable again)(?: (?:in|to|at) (?:the |my )?(?:office|work|desk)| online)?|(?:de )?retour(?: au bureau)?|de (?:vuelta|regreso)(?: (?:en|a) la oficina)?|vuelvo|volveré|regreso|regresaré|reviens|reviendrai|(?:wieder|zurück)(?: (?:im büro|im haus|erreichbar|da|zurück|für sie da))?)[, ]*(?:am|ab|ab dem|on|from|as of|le|à partir du|dès le|el|el día|a partir del)? ?${WEEKDAY_BEFORE}(?:the |den |dem |le |el )?$`,
  'iu',
);

/** "Ab Montag, 30. November, bin ich wieder für Sie da": in German the day comes first. */
const RETURN_AFTER =
  /^[,. ]*(?:(?:bin|stehe) ich |(?:werde|bin) ich |ich )?(?:\p{L}+ ){0,3}?(?:wieder|zurück)(?!\p{L})/iu;
const FROM_BEFORE = new RegExp(`(?<!\\p{L})(?:ab|ab dem|am) ${WEEKDAY_BEFORE}(?:den |dem )?$`, 'iu');

const END_BEFORE = new RegExp(
  `(?<!\\p{L})(?:until|till|through|up to|bis|jusqu'au|jusqu'à|hasta)(?: (?:and including|(?:and )?inclusive(?:ly)?|einschl(?:ießlich|iesslich|\\.)?|inkl(?:usive|\\.)?|zum|einschließlich zum|el día|el))* ?${WEEKDAY_BEFORE}(?:the |den |dem |zum |le |el )?$`,
  'iu',
);
const INCLUDED_BEFORE =
  /(?:through|including|inclusive(?:ly)?|einschl(?:ießlich|iesslich|\.)?|inkl(?:usive|\.)?)(?: zum)? ?(?:\p{L}+[,.]? )?(?:the |den |dem |le |el )?$/iu;
const INCLUDED_AFTER =
  /^[, (]*(?:inclusive|included|einschließlich|inklusive|inkl\.|inclus|incluid[oa]|inclusive)(?!\p{L})/iu;

function isReturn({ start, end }: DayMark, sentence: string): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (END_BEFORE.test(before)) return false;
  return RETURN_BEFORE.test(before) || (FROM_BEFORE.test(before) && RETURN_AFTER.test(after));
}

function isEnd({ start }: DayMark, sentence: string): boolean {
  return END_BEFORE.test(sentence.slice(0, start));
}

function isIncluded({ start, end }: DayMark, sentence: string): boolean {
  return INCLUDED_BEFORE.test(sentence.slice(0, start)) || INCLUDED_AFTER.test(sentence.slice(end));
}
