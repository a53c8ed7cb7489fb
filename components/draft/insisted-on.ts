import type { Draft } from '../../lib/domain/draft.ts';
import { isOfAgreement } from '../../lib/domain/draft-figure.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';

/** What the log keeps of a text that is used though something stands against it. */
export function insistedOn(at: number, reason: string, findings: readonly Finding[]): Draft['insisted'] {
  if (reason === '') return null;
  const agreement = findings.some(({ difference }) => difference && isOfAgreement(difference.figure));
  return { at, reason, over: linesOf(findings), agreement };
}

/** What stands against a text and nobody has given a reason for yet, each in a line. */
export function standsAgainst(findings: readonly Finding[], insisted: Draft['insisted']): string[] {
  const said = new Set(insisted?.over);
  return [...new Set(linesOf(findings))].filter((line) => !said.has(line));
}

/** A person may know better than a word list or a record; nobody means to send an empty text or one with holes. */
export function canBeInsistedOn(findings: readonly Finding[]): boolean {
  return findings.every(({ rule }) => rule !== 'empty' && rule !== 'hole');
}

function linesOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ blocking }) => blocking).map(inOneLine);
}

function inOneLine({ rule, text, why }: Finding): string {
  return rule === 'figure' || text === '' ? why : `“${text.replace(/\s+/g, ' ')}”: ${why}`;
}
