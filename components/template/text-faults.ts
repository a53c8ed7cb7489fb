import type { SampleText } from '../../lib/app/sample-text.ts';
import type { Result } from '../../lib/shared/result.ts';
import { checkTemplate } from '../../lib/templates/check-template.ts';
import { type Finding, lintText } from '../../lib/templates/lint-text.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';

type ShownFinding = Pick<Finding, 'blocking' | 'text'>;

/**
 * What is to say about a text: why it cannot be filled in, or what was found in the mail it makes. Without a customer to
 * try it on, what can be seen in the bare words.
 */
export function textFaults(text: TemplateSource, sample: Result<SampleText> | null): readonly ShownFinding[] {
  const fault = checkTemplate(text);
  if (fault) return [{ blocking: true, text: fault.message }];
  if (sample?.ok) return [...leftOut(sample.value.findings), ...others(sample.value.findings)];
  const bare = { subject: withoutCode(text.subject), body: withoutCode(text.body) };
  return lintText({ source: bare, figures: [], subjectIsShared: false }).filter(
    ({ rule }) => rule === 'threat',
  );
}

/** In a mail a missing figure is a mistake of its own; in the text behind it, it is one thing to put in. */
function leftOut(findings: readonly Finding[]): ShownFinding[] {
  if (!findings.some(({ rule }) => rule === 'figure')) return [];
  const text =
    'The mail would not name every amount and day on record. Put them in, such as with “List of the invoices” or “Promised amount”.';
  return [{ blocking: true, text }];
}

function others(findings: readonly Finding[]): ShownFinding[] {
  return findings.filter(({ rule }) => rule !== 'figure');
}

function withoutCode(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, '…');
}
