import type { TemplateSource } from './template-source.ts';

export interface Finding {
  readonly rule: 'greeting' | 'hole' | 'figure' | 'threat' | 'private-subject' | 'empty' | 'signature';
  /** `true`: law, privacy or untruth; `false`: advice on tone. */
  readonly blocking: boolean;
  readonly text: string;
}

interface Question {
  readonly source: TemplateSource;
  /** Figures that must stand in the text exactly (E2). */
  readonly figures: readonly { readonly label: string; readonly text: string }[];
  /** The subject may be read by others: a role mailbox or a consumer (P18, case 42). */
  readonly subjectIsShared: boolean;
}

/** What is wrong with a text about to be sent, and why; an empty list means ready. */
export function lintText({ source, figures, subjectIsShared }: Question): Finding[] {
  return [
    ...emptyParts(source),
    ...holes(source),
    ...changedFigures(source, figures),
    ...threats(source),
    ...massGreeting(source),
    ...missingSignature(source),
    ...privateSubject(source, subjectIsShared),
  ];
}

function emptyParts({ subject, body }: TemplateSource): Finding[] {
  if (subject.trim() !== '' && body.trim() !== '') return [];
  const part = subject.trim() === '' ? 'subject' : 'text';
  return [{ rule: 'empty', blocking: true, text: `The ${part} is empty.` }];
}

function holes({ subject, body }: TemplateSource): Finding[] {
  const hole = /\{\{[^}]*\}\}|\{%[^%]*%\}|\bundefined\b|\bNaN\b|^Dear\s*,/m.exec(`${subject}\n${body}`);
  return hole ? [{ rule: 'hole', blocking: true, text: `“${hole[0]}” has not been filled in.` }] : [];
}

function changedFigures({ body }: TemplateSource, figures: Question['figures']): Finding[] {
  return figures
    .filter(({ text }) => !says(body, text))
    .map(({ label, text }) => ({
      rule: 'figure' as const,
      blocking: true,
      text: `${label} in the record is ${text}, and the text says something else. Is the record or the mail right?`,
    }));
}

/** The figure stands there by itself: "1,200.00 USD" is not said by "11,200.00 USD". */
function says(body: string, figure: string): boolean {
  const exact = figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d]|\\d[.,'’])${exact}(?![\\p{L}\\d])`, 'u').test(body);
}

// B7 of rules.md: wording that is prohibited or risky unless a person has decided it and named the day.
const THREATS =
  /\b(legal action|lawyers?|attorneys?|(to|in|before|through) court|(will|shall|must|going to|have to) sue|bailiffs?|police|criminal|fraud|credit (score|rating)|blacklist\w*|immediately|within 24 hours|last chance|final warning|or else)\b/i;

function threats({ subject, body }: TemplateSource): Finding[] {
  const found = THREATS.exec(`${subject}\n${body}`);
  if (!found) return [];
  const text = `“${found[0]}” can read as a threat. Say what you ask for, and leave consequences to a decision with a date.`;
  return [{ rule: 'threat', blocking: true, text }];
}

function massGreeting({ body }: TemplateSource): Finding[] {
  const first = body.trim().split('\n')[0] ?? '';
  const mass =
    /\b(customer|sir|madam|accounts?|team|whom)\b/i.test(first) || /^(hello|hi),?$/i.test(first.trim());
  if (!mass) return [];
  return [
    {
      rule: 'greeting',
      blocking: false,
      text: 'Greet a person by name if you know one: it reads as mass mail otherwise.',
    },
  ];
}

function missingSignature({ body }: TemplateSource): Finding[] {
  if (!/(regards|wishes|sincerely|yours),\s*$/i.test(body)) return [];
  const text = 'The mail ends without a name. Say who signs under “Your firm” in the settings.';
  return [{ rule: 'signature', blocking: false, text }];
}

function privateSubject({ subject }: TemplateSource, isShared: boolean): Finding[] {
  if (!isShared || !/\b(overdue|debt|owed?|final notice|unpaid)\b|\d[\d.,]*\d\s?[A-Z]{3}\b/i.test(subject))
    return [];
  return [
    {
      rule: 'private-subject',
      blocking: true,
      text: 'Others may read this subject: leave out amounts and words of debt.',
    },
  ];
}
