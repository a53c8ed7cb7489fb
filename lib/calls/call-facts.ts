import type { Day } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Money } from '../domain/money.ts';
import { asSentence, joinWords } from '../shared/text.ts';
import { quietName, saysTooMuch } from './limited-content.ts';

/** An invoice the call is about. */
export interface CalledInvoice {
  readonly number: string;
  /** What was delivered, in the accounting system's own words; for the right person's ears alone. */
  readonly delivered: string | null;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly daysPastDue: number;
}

/** An agreement whose day has passed, with how it was confirmed (P25). */
export interface BrokenAgreement {
  /** A promise, or the first instalment of a plan that was missed (case 37). */
  readonly kind: 'promise' | 'instalment';
  readonly amount: Money;
  readonly dueOn: Day;
  /** What has come in of it. */
  readonly received: Money;
  /** The day of the call, or of their mail, in which it was made. */
  readonly agreedOn: Day;
  readonly wasWritten: boolean;
  /** "my e-mail of 3 May 2026, 14:05"; `null`: it was not confirmed in writing. */
  readonly confirmedBy: string | null;
}

/** What the words of a call are made from; nothing in them is invented. */
export interface CallFacts {
  readonly locale: string;
  readonly today: Day;
  readonly us: { readonly firm: string; readonly person: string; readonly phone: string };
  /** "weekdays from 9:00 to 17:00", on their clock; empty: not said. */
  readonly goodTimes: string;
  readonly customer: string;
  readonly isConsumer: boolean;
  /** Who is asked for; `null`: no name is known yet (P6). */
  readonly fullName: string | null;
  readonly firstName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** What may be asked for, a sum per currency; never added across. */
  readonly asked: readonly Money[];
  /** The overdue ones, the oldest first. */
  readonly invoices: readonly CalledInvoice[];
  /** The numbers of all invoices of the account, and its currencies: what a voicemail never says. */
  readonly numbers: readonly string[];
  readonly currencies: readonly string[];
  /** The day of the figures when they are too old to be sure of; `null`: they are fresh. */
  readonly staleSince: Day | null;
  /** The day of the last conversation; `null`: this is the first. */
  readonly lastTalk: Day | null;
  readonly broken: BrokenAgreement | null;
}

/** "Jo Bell from Harbour Supplies": without a firm's name that would tell what the call is about. */
export function whoCalls(facts: CallFacts): string {
  const [firm = '', person = ''] = [facts.us.firm, facts.us.person].map((name) =>
    saysTooMuch(name, facts) ? '' : quietName(name),
  );
  if (person === '') return firm;
  return firm === '' ? person : `${person} from ${firm}`;
}

/** Who is asked for by name; `null`: nobody's name is known (P6). A consumer is the account herself. */
export function askedFor({ fullName, isConsumer, customer }: CallFacts): string | null {
  return fullName ?? (isConsumer ? customer : null);
}

/** "This is Jo Bell from Harbour Supplies."; without a name there is nothing to say. */
export function introduction(facts: CallFacts): string {
  const who = whoCalls(facts);
  return who === '' ? '' : asSentence(`This is ${who}`);
}

/** ", Mary" behind a sentence's last word; nothing where no first name is known. */
export function byName({ firstName }: CallFacts): string {
  return firstName ? `, ${firstName}` : '';
}

export function sums({ asked, locale }: CallFacts): string {
  return joinWords(asked.map((sum) => formatMoney(sum, locale)));
}

/** "14 November": the year only where it is another one. */
export function dayWords(on: Day, { locale, today }: CallFacts): string {
  return formatDay(on, locale, today);
}

/** "invoice INV-1042 of 3 October". */
export function invoiceWords({ number, issuedOn }: CalledInvoice, facts: CallFacts): string {
  const named = number === '' ? 'invoice' : `invoice ${number}`;
  return issuedOn ? `${named} of ${dayWords(issuedOn, facts)}` : named;
}
