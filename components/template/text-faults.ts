import type { SampleText } from '../../lib/app/sample-text.ts';
import { day } from '../../lib/domain/day.ts';
import type { Result } from '../../lib/shared/result.ts';
import { checkTemplate } from '../../lib/templates/check-template.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import { lintSteps } from '../../lib/templates/lint/lint.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';

/**
 * What is to say about a text, looked for a little at a time: why it cannot be filled in, or what was found in the mail it
 * makes. Without a customer to try it on, what can be seen in the bare words.
 */
export function* textFaults(
  text: TemplateSource,
  sample: Result<SampleText>,
  language: string,
): Generator<undefined, TextFaults> {
  const fault = checkTemplate(text);
  yield;
  if (fault) return { faults: [inTheWay(fault.message)], inText: [] };
  if (!sample.ok) return { faults: yield* lintSteps({ ...BARE, language, source: text }), inText: [] };
  const inText = yield* lintSteps(sample.value.question);
  return { faults: [...leftOut(inText), ...others(inText)], inText };
}

export interface TextFaults {
  /** As they are told. */
  readonly faults: readonly Finding[];
  /** Those in the written text, one by one, as they are marked. */
  readonly inText: readonly Finding[];
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
