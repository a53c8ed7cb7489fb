import type { DraftFigure } from '../domain/draft-figure.ts';
import { daysInText } from './days-in-text.ts';
import { type FigureDifference, figureDifferences } from './figure-differences.ts';
import { DEBT_WORDS, MASS_GREETINGS, SIGN_OFFS, THREATS } from './lint-words.ts';
import type { TemplateSource } from './template-source.ts';

export interface Finding {
  readonly rule: 'greeting' | 'hole' | 'figure' | 'threat' | 'private-subject' | 'empty' | 'signature';
  /** `true`: law, privacy or untruth; `false`: advice on tone. */
  readonly blocking: boolean;
  readonly text: string;
  /** Of the rule `figure`: what differs. */
  readonly difference?: FigureDifference;
}

interface Question {
  readonly source: TemplateSource;
  /** Figures that must stand in the text exactly (E2). */
  readonly figures: readonly DraftFigure[];
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

function changedFigures({ subject, body }: TemplateSource, figures: Question['figures']): Finding[] {
  const differences = [
    ...figureDifferences(subject, figures, 'subject'),
    ...figureDifferences(body, figures),
  ];
  return differences.map((difference) => {
    const { figure, said } = difference;
    const instead = said ? `the ${figure.place ?? 'text'} says ${said.text}` : 'the text does not say it';
    const ask = figure.of?.kind === 'book' ? '' : ' Is the record or the mail right?';
    const text = `${figure.label} in the record is ${figure.text}, and ${instead}.${ask}`;
    return { rule: 'figure', blocking: true, text, difference };
  });
}

function threats({ subject, body }: TemplateSource): Finding[] {
  const found = THREATS.exec(`${subject}\n${body}`);
  if (!found) return [];
  const text = `“${found[0]}” can read as a threat. Say what you ask for, and leave consequences to a decision with a date.`;
  return [{ rule: 'threat', blocking: true, text }];
}

function massGreeting({ body }: TemplateSource): Finding[] {
  const first = body.trim().split('\n')[0] ?? '';
  if (!MASS_GREETINGS.some((greeting) => greeting.test(first.trim()))) return [];
  return [
    {
      rule: 'greeting',
      blocking: false,
      text: 'Greet a person by name if you know one: it reads as mass mail otherwise.',
    },
  ];
}

function missingSignature({ body }: TemplateSource): Finding[] {
  if (!SIGN_OFFS.test(body)) return [];
  const text = 'The mail ends without a name. Say who signs under “Your firm” in the settings.';
  return [{ rule: 'signature', blocking: false, text }];
}

function privateSubject({ subject }: TemplateSource, isShared: boolean): Finding[] {
  if (!isShared || !tellsParticulars(subject)) return [];
  return [
    {
      rule: 'private-subject',
      blocking: true,
      text: 'Others may read this subject: leave out amounts, invoice numbers and words of debt.',
    },
  ];
}

/** An amount, an invoice's number or a word of debt (P18, case 42); a day and its year are none. */
export function tellsParticulars(subject: string): boolean {
  if (DEBT_WORDS.test(subject)) return true;
  if (/\d[\d.,]*\s?(?:[A-Z]{3}\b|[€$£¥])|[€$£¥]\s?\d/u.test(subject)) return true;
  const bare = daysInText(subject).reduce((rest, { text }) => rest.replace(text, ' '), subject);
  return /\d+[.,]\d|\d{3,}|\p{L}[-_/#]?\d{2,}/u.test(bare);
}
