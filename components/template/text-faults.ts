import type { SampleText } from '../../lib/app/sample-text.ts';
import { day } from '../../lib/domain/day.ts';
import type { Result } from '../../lib/shared/result.ts';
import { checkTemplate } from '../../lib/templates/check-template.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import { lint } from '../../lib/templates/lint/lint.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';

/**
 * What is to say about a text: why it cannot be filled in, or what was found in the mail it makes. Without a customer to
 * try it on, what can be seen in the bare words.
 */
export function textFaults(
  text: TemplateSource,
  sample: Result<SampleText> | null,
  language = 'en',
): readonly Finding[] {
  const fault = checkTemplate(text);
  if (fault) return [inTheWay(fault.message)];
  if (sample?.ok) return [...leftOut(sample.value.findings), ...others(sample.value.findings)];
  return lint({ ...BARE, language, source: text });
}

// Whoever it goes to and whenever: only what the words themselves say is judged.
const BARE = {
  channel: 'mail',
  audience: 'trade',
  isShared: false,
  tone: 5,
  previousTone: null,
  figures: [],
  greeting: { name: null },
  firm: { name: '', phone: '', payment: '', partner: '' },
  notice: { isDecided: true, deadline: null, given: 0 },
  today: day('2000-01-01'),
  isTemplate: true,
} as const;

/** In a mail a missing figure is a mistake of its own; in the text behind it, it is one thing to put in. */
function leftOut(findings: readonly Finding[]): Finding[] {
  if (!findings.some(({ rule }) => rule === 'figure')) return [];
  const why =
    'The mail would not name every amount and day on record. Put them in, such as with “List of the invoices” or “Promised amount”.';
  return [{ ...inTheWay(why), rule: 'figure' }];
}

function inTheWay(why: string): Finding {
  return {
    rule: 'hole',
    blocking: true,
    part: 'body',
    start: 0,
    end: 0,
    text: '',
    why,
    source: 'F3',
    suggestion: '',
  };
}

function others(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }) => rule !== 'figure');
}
