import { type ColumnName, columnNameSchema } from '../../domain/column-name.ts';
import { dutch } from '../formats/caption-words/dutch.ts';
import { english } from '../formats/caption-words/english.ts';
import { french } from '../formats/caption-words/french.ts';
import { german } from '../formats/caption-words/german.ts';
import { italian } from '../formats/caption-words/italian.ts';
import { nordic } from '../formats/caption-words/nordic.ts';
import { portuguese } from '../formats/caption-words/portuguese.ts';
import { slavic } from '../formats/caption-words/slavic.ts';
import { spanish } from '../formats/caption-words/spanish.ts';
import { bareCaption } from './caption-currency.ts';
import { captionSpellings, foldCaption } from './fold-caption.ts';

export interface CaptionScore {
  readonly name: ColumnName;
  /** Up to 100 for a caption that is known as it stands, up to 60 for one whose words are. */
  readonly score: number;
}

const LANGUAGES = [english, german, french, spanish, dutch, italian, portuguese, nordic, slavic];

/** By folded caption. */
const KNOWN = new Map<string, CaptionScore[]>();
for (const language of LANGUAGES) {
  for (const name of columnNameSchema.options) {
    const captions = language[name] ?? [];
    for (const [at, caption] of captions.entries()) {
      // The surest caption of a meaning stands first; the last ones are words that mean many things.
      const score = 100 - Math.round((at / captions.length) * 30);
      for (const spelling of captionSpellings(caption)) add(spelling, { name, score });
    }
  }
}

function add(spelling: string, one: CaptionScore): void {
  const known = KNOWN.get(spelling) ?? [];
  if (known.some(({ name, score }) => name === one.name && score >= one.score)) return;
  KNOWN.set(spelling, [...known.filter(({ name }) => name !== one.name), one]);
}

/** By their first word. */
const PHRASES = Map.groupBy(
  [...KNOWN].map(([spelling, scores]) => ({ words: spelling.split(' '), scores })),
  ({ words }) => words[0] ?? '',
);

/** A caption with one of these is about something else than the words beside it: "Days late", "Tax amount". */
const ELSEWHERE =
  /\b(?:days?|age|aging|ageing|tax|vat|gst|cgst|sgst|igst|mwst|ust|tva|iva|btw|percent|rate|qty|quantity|menge|discount|rabatt|skonto|exchange|kurs|count|tage|limit|mahnstufe|level|print|item|product|artikel|paperless|disputed|time|ship|shipping|delivery|liefer|bank|iban|website|url)\b/;

/** A figure in the firm's own currency beside the one of the document: second choice where a currency is named. */
const LOCAL =
  /\b(?:lcy|local|home|base|functional|reporting|company currency|signed|eigenwahrung|mw|lw|hauswahrung|lc)\b/;

export function isLocalFigure(caption: string): boolean {
  return LOCAL.test(foldCaption(caption));
}

/** What a caption may mean, most likely first. */
export function captionScores(caption: string): CaptionScore[] {
  const folded = foldCaption(caption);
  if (folded === '') return [];
  const bare = folded.replace(LOCAL, '').replace(/\s+/g, ' ').trim();
  const exact = KNOWN.get(folded) ?? KNOWN.get(bare);
  if (exact) return exact.toSorted((a, b) => b.score - a.score);
  const priced = bareCaption(caption.trim());
  // A point less: "Amount" beside "Amount EUR" is the surer one.
  if (priced !== null && priced !== folded)
    return captionScores(priced).map(({ name, score }) => ({ name, score: score - 1 }));
  if (ELSEWHERE.test(folded)) return [];
  return byWords(folded.split(' '));
}

/** Whether a caption is known as it stands. */
export function isKnownCaption(caption: string): boolean {
  if (KNOWN.has(foldCaption(caption))) return true;
  const priced = bareCaption(caption.trim());
  return priced !== null && KNOWN.has(priced);
}

function byWords(words: readonly string[]): CaptionScore[] {
  const has = new Set(words);
  const best = new Map<ColumnName, number>();
  for (const phrase of words.flatMap((word) => PHRASES.get(word) ?? [])) {
    if (phrase.words.length > words.length || !phrase.words.every((word) => has.has(word))) continue;
    // A lone letter or "no" is no evidence within a longer caption.
    if (phrase.words.every((word) => word.length < 3)) continue;
    const part = phrase.words.length / words.length;
    for (const { name, score } of phrase.scores) {
      const scored = Math.round(score * 0.6 * part);
      if (scored > (best.get(name) ?? 0)) best.set(name, scored);
    }
  }
  return [...best].map(([name, score]) => ({ name, score })).sort((a, b) => b.score - a.score);
}
