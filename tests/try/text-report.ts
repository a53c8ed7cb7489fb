import type { Day } from '../../lib/domain/day.ts';
import type { Finding, Part } from '../../lib/templates/lint/finding.ts';
import { lint } from '../../lib/templates/lint/lint.ts';
import type { LintChannel } from '../../lib/templates/lint/question.ts';

/** What is told of a text beside its words. */
export interface TextOptions {
  readonly language: string;
  readonly channel: Exclude<LintChannel, 'call-opening'>;
  readonly audience: 'trade' | 'consumer';
  readonly level: number;
  readonly previous: number | null;
  /** Others read the subject: a role mailbox. */
  readonly isShared: boolean;
  readonly today: Day;
}

export interface ReportedFinding
  extends Pick<Finding, 'rule' | 'blocking' | 'text' | 'why' | 'source' | 'suggestion'> {
  /** UTF-16 units of the file. */
  readonly start: number;
  readonly end: number;
}

/** From this notch on a consequence is taken as decided by a person: nobody but her could have chosen the notch. */
const DECIDED = 4;
const SUBJECT_LINE = /^\uFEFF?(?:subject|betreff|objet|asunto):[^\S\n]*([^\n]*?)[^\S\n]*(?:\n|$)/iu;

/** What the guard finds in a file: a mail with or without its subject, a letter, a voicemail, or a subject alone. */
export function textReport(file: string, options: TextOptions): ReportedFinding[] {
  const { language, channel, audience, level, previous, isShared, today } = options;
  const { subject, body } = partsOf(file, channel);
  const findings = lint({
    source: { subject: subject.text, body: body.text },
    language,
    channel,
    audience,
    isShared: isShared || (audience === 'consumer' && channel !== 'letter'),
    tone: level,
    previousTone: previous,
    figures: [],
    greeting: { name: null },
    firm: { name: '', phone: '', payment: '', partner: '' },
    notice: { isDecided: level >= DECIDED, deadline: null, given: 0 },
    today,
    isTemplate: false,
  });
  const from: Readonly<Record<Part, number>> = { subject: subject.from, body: body.from };
  return findings
    .filter(({ rule, part }) => !(rule === 'empty' && part === 'subject' && !subject.isGiven))
    .map(({ rule, blocking, part, start, end, text, why, source, suggestion }) => ({
      rule,
      blocking,
      start: start + from[part],
      end: end + from[part],
      text,
      why,
      source,
      suggestion,
    }));
}

function partsOf(file: string, channel: TextOptions['channel']) {
  const nothing = { text: '', from: 0 };
  if (channel === 'subject') return { subject: { text: file, from: 0, isGiven: true }, body: nothing };
  const line = channel === 'voicemail' ? null : SUBJECT_LINE.exec(file);
  if (!line) return { subject: { ...nothing, isGiven: false }, body: { text: file, from: 0 } };
  const text = line[1] ?? '';
  const subject = { text, from: line[0].indexOf(text, line[0].indexOf(':') + 1), isGiven: true };
  return { subject, body: { text: file.slice(line[0].length), from: line[0].length } };
}
