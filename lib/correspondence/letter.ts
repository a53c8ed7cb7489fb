import { tellsParticulars } from '../templates/lint/particulars.ts';
import type { LetterFormat } from './letter-format.ts';
import { type LetterStatement, withStatement } from './letter-statement.ts';

/** Everything that stands on a sheet of paper, in finished words. */
export interface Letter {
  readonly format: LetterFormat;
  /** The language of the text: "de", "en-US". */
  readonly language: string;
  readonly sender: LetterSender;
  /** Name and street, as they stand in the window of the envelope. */
  readonly address: string;
  /** "21 November 2026". */
  readonly date: string;
  readonly subject: string;
  readonly body: string;
  /** `null`: no table below the text. */
  readonly statement: LetterStatement | null;
  /** How to pay, in lines of its own below the table; empty: the text says it already. */
  readonly payment: string;
}

export interface LetterSender {
  readonly name: string;
  /** The lines of our own postal address. */
  readonly address: readonly string[];
  readonly phone: string;
  /** As a `data:` address; `null`: none. */
  readonly logo: string | null;
}

/** Who it comes back to, as it shows in the window: without a firm's name that tells what the letter is about (P18, US10). */
export function returnLine({ name, address }: LetterSender): string {
  return [tellsParticulars(name) ? '' : name, ...address].filter((part) => part !== '').join(' · ');
}

/** Of a longer address the envelope would hide the end (DIN 5008: six lines, and three above them in need). */
const MOST_LINES = 8;
const MOST_ROOMY_LINES = 6;
/** So many letters fit into one line of the field. */
const LINE_LENGTH: Readonly<Record<LetterFormat, number>> = { din: 46, us: 44 };

/** The lines of an address as they stand in the field: without blank ones, and long ones counted as they break. */
export function addressLines(address: string): string[] {
  return address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `roomy`: it fits as it is; `tight`: in smaller letters; `too-long`: its end would not show in the window. */
export function addressFit({ address, format }: Pick<Letter, 'address' | 'format'>) {
  const count = addressLines(address).reduce(
    (sum, line) => sum + Math.ceil(line.length / LINE_LENGTH[format]),
    0,
  );
  if (count <= MOST_ROOMY_LINES) return 'roomy';
  return count <= MOST_LINES ? 'tight' : 'too-long';
}

/** The whole letter as plain text, for a word processor with a letterhead of its own. */
export function plainLetter(
  letter: Pick<Letter, 'address' | 'date' | 'subject' | 'body' | 'statement' | 'payment'>,
): string {
  const { address, date, subject } = letter;
  return [address, date, subject, letterWording(letter)].join('\n\n');
}

/** All that is said below the subject: the text, the table of the invoices and the way to pay. */
export function letterWording({
  body,
  statement,
  payment,
}: Pick<Letter, 'body' | 'statement' | 'payment'>): string {
  const listed = statement ? withStatement(body, statement) : body;
  if (payment === '') return listed;
  return `${listed}\n\n${statement ? `${statement.words.payment}:\n` : ''}${payment}`;
}
