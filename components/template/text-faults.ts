import type { SampleText } from '../../lib/app/sample-text.ts';
import type { FailedSample } from '../../lib/app/samples/check-on-samples.ts';
import { day } from '../../lib/domain/day.ts';
import type { Result } from '../../lib/shared/result.ts';
import { checkTemplate } from '../../lib/templates/check-template.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import { lintSteps } from '../../lib/templates/lint/lint.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { mendHole } from './mend-hole.ts';
import { faultMarks, isTemplateFault, NO_MARKS, type SourcePlace } from './source-marks.ts';

/**
 * What is to say about a text, looked for a little at a time: why it cannot be filled in, or what was found in the mail it
 * makes. Without a customer to try it on, what can be seen in the bare words.
 */
export function* textFaults({
  text,
  sample,
  language,
  everybody,
}: Judging): Generator<undefined, TextFaults> {
  const fault = checkTemplate(text);
  yield;
  if (fault) return { faults: [inTheWay(fault.message)], inText: [] };
  const failed = yield* everybody(text);
  const holes = failed ? [notForAll(text, failed)] : [];
  if (!sample.ok)
    return { faults: [...holes, ...(yield* lintSteps({ ...BARE, language, source: text }))], inText: [] };
  const inText = yield* lintSteps(sample.value.question);
  return { faults: [...holes, ...leftOut(inText), ...others(inText)], inText };
}

interface Judging {
  readonly text: TemplateSource;
  /** For the customer shown. */
  readonly sample: Result<SampleText>;
  readonly language: string;
  /** Writes it for each awkward case. */
  readonly everybody: (text: TemplateSource) => Generator<undefined, FailedSample | null>;
}

/** With the words it is about in the text as it is typed, where they have a place there. */
export interface TextFault extends Finding {
  readonly place?: SourcePlace;
}

export interface TextFaults {
  /** As they are told. */
  readonly faults: readonly TextFault[];
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

/** It cannot be written for some customers, and so is not saved: said while it is typed, with what would mend it. */
function notForAll(text: TemplateSource, { name, refused }: FailedSample): TextFault {
  const fault = inTheWay(`On the example “${name}”. ${refused.message}`);
  const marked = isTemplateFault(refused) ? faultMarks(text, refused) : NO_MARKS;
  const [inBody] = marked.body;
  const mended = inBody ? mendHole(text.body, inBody) : null;
  if (!inBody || !mended) return fault;
  return {
    ...fault,
    why: `That is not known for every customer: the example “${name}” has none. A line can be left out where it is empty.`,
    text: text.body.slice(inBody.from, inBody.to),
    suggestion: mended.words,
    place: { from: mended.from, to: mended.to },
  };
}

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
