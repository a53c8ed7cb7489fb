import { guardedLanguage } from './guarded-languages.ts';
import type { LintQuestion } from './question.ts';
import { sentencesOf } from './sentences.ts';

/** What stands for words that are not ours; no letter, so that no pattern finds it. */
const MASK = '▪';

const CODE = /\{\{[^}]*\}\}|\{%[^%]*%\}/g;
const ADDRESS =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|https?:\/\/\S+|(?<![\p{L}\p{N}.])(?:[a-z0-9-]+\.)+(?:com|org|net|example|[a-z]{2})(?:\/\S*)?(?![\p{L}\p{N}])/giu;
const STREET =
  /\p{Lu}[\p{L}'’-]+ (?:Street|St\.?|Road|Rd\.?|Lane|Avenue|Ave\.?|Square|Yard|Row|Drive|Close|Crescent|Terrace|Mews|Quay)(?= \d|[,.;)]|\s|$)|\p{Lu}\p{L}*(?:straße|strasse|gasse|weg|platz|allee|damm|ufer|str\.)(?= \d)|(?:[Rr]ue|[Aa]venue|[Pp]lace|[Bb]oulevard|[Cc]alle|[Pp]laza|[Aa]venida|[Pp]aseo) (?:(?:de la|de los|de las|des|du|de|del|la|le|l['’]) ?)?\p{Lu}\p{L}*/gu;
// Somebody's firm. One that collects money stays readable: naming it may be the threat.
const FIRM =
  /(?:\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:&|and|und|et|y) | ))(?:(?:\p{Lu}[\p{L}\p{N}'’.-]*|&|and|und|et|y|of|de|du) ){0,4}?(?:Ltd|Limited|GmbH|AG|KG|OHG|UG|Inc|LLC|PLC|LLP|SARL|SAS|SpA|S\.A\.|S\.L\.|SL|BV|NV|Corp)(?![\p{L}])/gu;
const COLLECTS =
  /inkasso|collect|recover|recouvr|cobr|credit|kredit|forderung|factoring|gestor|debt|mahn|betreib|law|legal|lawyer|solicitor|anwalt|avocat|abogad|huissier|sheriff|we |wir |nous /iu;
const QUOTED = /["“„«][^"“”„«»]{1,160}["”“»]|(?<![\p{L}\p{N}])[‘‚‹][^’‘‹›]{2,120}[’‘›](?!\p{L})/gu;

/**
 * A text in which what is not said by us is blotted out, unit for unit: variables, addresses, streets, firms, what is the
 * customer's own, and what is quoted as theirs.
 */
export function maskedText(text: string, question: LintQuestion): string {
  const plain = [CODE, ADDRESS, STREET].reduce((rest, pattern) => rest.replace(pattern, blot), text);
  const others = plain.replace(FIRM, (name) => (COLLECTS.test(name) ? name : blot(name)));
  return quotesMasked(namesMasked(others, question), question);
}

/** Without what the customer, her people and we are called: a firm may be called “[solid]core”. */
export function namesMasked(text: string, { names = [], firm, greeting }: LintQuestion): string {
  return [...names, firm.name, greeting.name ?? '']
    .filter((name) => name.trim().length >= 3)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replace(nameIn(name.trim()), blot), text);
}

function nameIn(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}

/** What is quoted as a customer's blotted out. */
export function quotesMasked(text: string, { language }: LintQuestion): string {
  const { quotes } = guardedLanguage(language).shape;
  return sentencesOf(text)
    .map(({ sentence }) => {
      if (!quotes.test(sentence.replace(QUOTED, ' '))) return sentence;
      return sentence.replace(QUOTED, (quoted) => (quoted.includes('\n\n') ? quoted : blot(quoted)));
    })
    .join('');
}

function blot(words: string): string {
  return words.replace(/[^\s]/gu, (unit) => MASK.repeat(unit.length));
}
