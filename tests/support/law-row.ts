import { ALL_RULES } from '../../lib/compliance/all-rules.ts';
import type { ContactRule } from '../../lib/compliance/contact-rule.ts';
import { guardContact } from '../../lib/compliance/guard-contact.ts';
import type { Party } from '../../lib/compliance/party.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import type { CallOutcome } from '../../lib/domain/call-outcome.ts';
import type { HoldKind } from '../../lib/domain/hold.ts';
import { buildCall } from './build-call.ts';
import { buildContactQuestion, type QuestionOverrides, verdictInShort } from './build-contact-question.ts';
import { daysAgo } from './build-facts.ts';
import { buildHold } from './build-hold.ts';
import { buildMail } from './build-mail.ts';

/** Row of `rules.md`, what happens, the question, and the verdict in short when that row's rules are alone. */
export type LawRow = readonly [row: string, name: string, overrides: QuestionOverrides, expected: string];

/** Calls at ten in the morning so many days ago. */
export function calls(
  days: readonly number[],
  outcome: CallOutcome = 'no-answer',
  itemId = 'item-1',
): Activity[] {
  return days.map((ago) => buildCall({ at: daysAgo(ago), outcome, items: [{ itemId, levelId: null }] }));
}

export function mails(days: readonly number[], channel: 'email' | 'letter' = 'email'): Activity[] {
  return days.map((ago) => buildMail({ at: daysAgo(ago), channel }));
}

/** A consumer there; no city with rules of its own unless it is named. */
export function consumerIn(
  country: string,
  region: string | null,
  zone: string,
  city: string | null = 'Elsewhere',
): Partial<Party> {
  return { kind: 'consumer', place: { country, region, city }, zones: [zone] };
}

export function held(party: Partial<Party>, kind: HoldKind): Partial<Party> {
  return { ...party, holds: [buildHold({ kind })] };
}

/** What the rules of one row say when they are alone: the house is stricter nearly everywhere. */
export function alone(row: string, overrides: QuestionOverrides): string {
  const rules = ALL_RULES.filter(({ number }) => number === row);
  return verdictInShort(guardContact(buildContactQuestion({ ...overrides, rules })));
}

/** The rules that the program guards and no row of the table sees refuse. */
export function unrefused(rules: readonly ContactRule[], rows: readonly LawRow[]): string[] {
  const refused = new Set(rows.map(([, , , expected]) => expected.split(' ')[0]));
  return rules.filter(({ id, kind }) => kind !== 'duty' && !refused.has(id)).map(({ id }) => id);
}
