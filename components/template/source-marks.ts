import type { SampleText } from '../../lib/app/sample-text.ts';
import type { Refusal, Result } from '../../lib/shared/result.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import type { TemplateFault } from '../../lib/templates/template-fault.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import type { SourceMark } from '../source/source-mark.ts';

export interface MarkedParts {
  readonly subject: readonly SourceMark[];
  readonly body: readonly SourceMark[];
}

/** A place within a text as it is typed. */
export interface SourcePlace {
  readonly from: number;
  readonly to: number;
}

export const NO_MARKS: MarkedParts = { subject: [], body: [] };

/** What is to say about a text, at the words that it is about. */
export function textMarks(
  source: TemplateSource,
  written: Result<SampleText>,
  findings: readonly Finding[],
): MarkedParts {
  if (written.ok) return findings.length === 0 ? NO_MARKS : findingMarks(source, written.value, findings);
  return isTemplateFault(written) ? faultMarks(source, written) : NO_MARKS;
}

export function isTemplateFault(refused: Refusal): refused is TemplateFault {
  return 'line' in refused && 'column' in refused && 'part' in refused;
}

/** What was found in the written text, at the words of the typed one that made it; what comes out of a variable has no place there. */
export function findingMarks(
  source: TemplateSource,
  written: TemplateSource,
  findings: readonly Finding[],
): MarkedParts {
  const of = (part: 'subject' | 'body') =>
    findings.flatMap((finding): SourceMark[] => {
      if (finding.part !== part) return [];
      const place = placeInSource(source[part], written[part], finding);
      return place ? [{ ...place, blocking: finding.blocking, message: finding.why }] : [];
    });
  return { subject: of('subject'), body: of('body') };
}

/** Where the text cannot be filled in: the braces at that line and column, or the line. */
export function faultMarks(source: TemplateSource, fault: TemplateFault): MarkedParts {
  if (fault.line === null) return NO_MARKS;
  const text = source[fault.part];
  const lines = text.split('\n');
  const line = lines[fault.line - 1];
  if (line === undefined) return NO_MARKS;
  const start = lines.slice(0, fault.line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const at = start + Math.max(0, (fault.column ?? 1) - 1);
  const place = codeAround(text, at) ?? { from: start, to: start + line.length };
  return { ...NO_MARKS, [fault.part]: [{ ...place, blocking: true, message: fault.message }] };
}

/** The braces with all between them that `at` stands in; `null`: it stands in plain words. */
function codeAround(text: string, at: number): SourcePlace | null {
  for (const { index, 0: code } of text.matchAll(CODE))
    if (index <= at && at < index + code.length) return { from: index, to: index + code.length };
  return null;
}

const CODE = /\{\{[^}]*\}?\}?|\{%[^%]*%?\}?/g;

/**
 * The words found stand once or more often in both: the place whose surroundings are most alike. Words that a line break or
 * two of the typed text parts are found all the same.
 */
export function placeInSource(
  source: string,
  written: string,
  { start, text }: Pick<Finding, 'start' | 'text'>,
): SourcePlace | null {
  if (text === '') return null;
  const bare = source.replace(CODE, (code) => '\u0000'.repeat(code.length));
  const words = text.trim().split(/\s+/).map(escaped).join('\\s+');
  const places = [...bare.matchAll(new RegExp(words, 'gu'))];
  const best = places
    .map(({ index, 0: found }) => ({
      place: { from: index, to: index + found.length },
      likeness:
        alike(backwards(bare.slice(0, index)), backwards(written.slice(0, start))) +
        alike(bare.slice(index + found.length), written.slice(start + text.length)),
    }))
    .reduce<{ place: SourcePlace; likeness: number } | null>(
      (top, one) => (top === null || one.likeness > top.likeness ? one : top),
      null,
    );
  return best?.place ?? null;
}

const NEARBY = 60;

/** How many letters both begin with. */
function alike(one: string, other: string): number {
  let count = 0;
  while (count < NEARBY && count < one.length && one[count] === other[count]) count += 1;
  return count;
}

function backwards(text: string): string {
  return [...text.slice(-NEARBY)].reverse().join('');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
