import type { Found, Part } from '../finding.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';

const CODE = String.raw`\{\{[^}]*\}\}|\{%[^%]*%\}|\{\{|\}\}`;
// What programs, forms and mail merges leave when they know nothing.
const EMPTY = [
  String.raw`(?<![\p{L}\p{N}])(?:undefined|NaN|null|\[object Object\]|Invalid Date|lorem ipsum|TBD|TBC|N\/A)(?![\p{L}\p{N}])`,
  String.raw`\[(?!\d{1,2}\])[^\][\n]{1,40}\]`,
  String.raw`<(?=[\p{L}_ ]{2,30}>)[^<>@\n]+>|«\s?[\p{L}_]+\s?»(?=,| \p{Ll}|$)`,
  String.raw`\$\{[^}\n]*\}|\$[\p{Lu}_]{2,30}\$?(?![\p{L}\d])|%[\p{Lu}_]{2,30}%|\{[\p{L}_. ]{2,40}\}|<%[^%]*%>|##?[\p{L}_]{2,30}##?`,
  String.raw`(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])|(?<!\d)[Xx]{2}[./-][Xx]{2}[./-][Xx]{2,4}|_{3,}|\?{3,}|(?<=\s)\.{4,}(?=\s)|(?<![\p{L}\p{N}])(?:dd|TT|DD|JJ|jj)[./-](?:mm|MM)[./-](?:yyyy|YYYY|JJJJ|jjjj|aaaa|AAAA)`,
  String.raw`^[^\S\n]*(?:[Dd]ear|[Hh]ello|[Hh]i|[Ss]ehr geehrte(?:r|\(r\))?|[Ll]iebe(?:r|\(r\))?|[Gg]uten [Tt]ag|[Hh]allo|[Cc]h[eè]re?(?:\(e\))?|[Bb]onjour|[Hh]ola|[Ee]stimad[oa](?:\(a\)|\/a)?)(?: (?:[Mm]rs?\.?|[Mm]s\.?|[Dd]r\.?|[Ff]rau|[Hh]err[n]?|[Mm]adame|[Mm]onsieur|[Ss]eñora?|[Ss]ra?\.))?[^\S\n]+[,:]`,
  String.raw`^[^\S\n]*(?:[Dd]ear|[Ss]ehr geehrte(?:r|\(r\))?|[Ll]iebe(?:r|\(r\))?|[Ee]stimad[oa](?:\(a\)|\/a)?|[Cc]h[eè]re?)(?: (?:[Mm]rs?\.?|[Mm]s\.?|[Ff]rau|[Hh]err[n]?|[Ss]eñora?|[Ss]ra?\.))?[,:]`,
];
const HOLE = new RegExp([CODE, ...EMPTY].join('|'), 'gmu');
const HOLE_BESIDE_CODE = new RegExp(EMPTY.join('|'), 'gmu');

/** A place that nobody filled in: "Dear ,", "undefined", a variable as it is written. */
export const HOLE_LEFT: LintRule = {
  id: 'hole',
  blocking: true,
  check: (question) => (['subject', 'body'] as const).flatMap((part) => holesIn(part, question)),
};

function holesIn(part: Part, { source, isTemplate }: LintQuestion): Found[] {
  const text = isTemplate ? withoutCode(source[part]) : source[part];
  return [...text.matchAll(isTemplate ? HOLE_BESIDE_CODE : HOLE)].map((match) => ({
    part,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    why: `“${match[0].trim()}” has not been filled in.`,
    source: 'B7, P6',
    suggestion: '',
  }));
}

function withoutCode(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, (code) => 'y'.repeat(code.length));
}
