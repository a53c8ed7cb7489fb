import { guardedLanguage } from './guarded-languages.ts';
import type { LintQuestion } from './question.ts';

/** A line of a text and where it begins. */
interface Line {
  readonly start: number;
  readonly text: string;
}

/** The frame of a mail or letter; a sentence or two have none. */
export interface Frame {
  /** The line that greets; `null`: there is none. */
  readonly greeting: Line | null;
  /** The line that takes leave; `null`: there is none. */
  readonly signOff: Line | null;
  /** What stands below it. */
  readonly below: string;
}

/** Lines at the end in which a leave is looked for: name, firm, phone and some lines of signature follow it. */
const FOOT = 14;

export function frameOf({ source, language }: LintQuestion): Frame {
  const { greeting, signOff } = guardedLanguage(language).shape;
  const lines = linesOf(source.body);
  const [first] = lines;
  const foot = lines.slice(1).slice(-FOOT);
  const leave = [...foot].reverse().find(({ text }) => isLeave(text) && signOff.test(text)) ?? null;
  const greets = first && isShort(first.text) && greeting.test(first.text);
  return {
    greeting: greets ? first : null,
    signOff: leave,
    below: leave ? source.body.slice(leave.start + leave.text.length).trim() : '',
  };
}

/** A whole mail or letter: rules about what is missing hold for it alone. */
export function isWholeText(question: LintQuestion): boolean {
  const { isTemplate, channel, source } = question;
  if (isTemplate || (channel !== 'mail' && channel !== 'letter')) return false;
  const { greeting, signOff } = frameOf(question);
  if (signOff === null) return false;
  return greeting !== null || source.body.split(/\n\s*\n/).length >= 3;
}

/** "Thank you." is a sentence. */
function isLeave(line: string): boolean {
  return !line.endsWith('.');
}

function isShort(line: string): boolean {
  return line.length <= 80 && line.split(/\s+/).length <= 9;
}

function linesOf(body: string): Line[] {
  return [...body.matchAll(/[^\n]+/g)].flatMap((match) => {
    const text = match[0].trim();
    if (text === '') return [];
    return [{ start: match.index + match[0].indexOf(text), text }];
  });
}
