import { type Activity, type ContactActivity, channelOf, isContactActivity } from '../domain/activity.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { Instant } from '../domain/day.ts';
import type { CapRule, PauseRule } from './contact-rule.ts';
import { freeAfter } from './zone-days.ts';

/** What the log says against one more contact under one rule. */
export interface Counted {
  /** The first moment with room for one more; `Infinity`: there is never room. */
  readonly freeFrom: Instant;
  /** The oldest of the contacts that leave no room; `null`: the rule leaves none anyway. */
  readonly since: ContactActivity | null;
}

/**
 * The contacts that a rule of so many days may still count at `from`, newest first: a little more than needed, since no
 * calendar has been asked. The log is read newest first as it is handed in; another order costs a sort.
 */
export function recentContacts(
  activities: readonly Activity[],
  from: Instant,
  daysBack: number,
): ContactActivity[] {
  const oldest = from - (daysBack + SLACK_DAYS) * LONG_DAY;
  const recent: ContactActivity[] = [];
  let isInOrder = true;
  let last = Number.POSITIVE_INFINITY;
  for (const activity of activities) {
    isInOrder &&= activity.at <= last;
    last = activity.at;
    if (activity.at >= oldest && isContactActivity(activity) && !isConfirmation(activity)) {
      recent.push(activity);
    }
  }
  return isInOrder ? recent : recent.sort((a, b) => b.at - a.at);
}

/**
 * The first moment at which one more contact about `items` keeps the rule, in every one of `zones`. With 2 in 7 days and
 * mails on the 12th and the 15th: as the 19th begins. `contacts` are newest first; `null`: there is room all along.
 */
export function countUnder(
  rule: CapRule | PauseRule,
  contacts: readonly ContactActivity[],
  items: readonly string[],
  zones: readonly string[],
): Counted | null {
  if (rule.kind === 'cap' && rule.most === 0) return { freeFrom: Number.POSITIVE_INFINITY, since: null };
  // Each debt is counted by itself; without a word on what the contact is about, everything counts (US1).
  const debts = rule.per === 'item' && items.length > 0 ? items : [null];
  let latest: ContactActivity | null = null;
  for (const debt of debts) {
    const since = filling(rule, contacts, debt);
    if (since && (latest === null || since.at > latest.at)) latest = since;
  }
  if (latest === null) return null;
  const { at } = latest;
  return { since: latest, freeFrom: Math.max(...zones.map((zone) => freeAfter(zone, at, rule.days))) };
}

/** The contact that has to be past before there is room again; `null`: there is room. */
function filling(
  rule: CapRule | PauseRule,
  contacts: readonly ContactActivity[],
  debt: string | null,
): ContactActivity | null {
  const most = rule.kind === 'cap' ? rule.most : 1;
  let found = 0;
  for (const contact of contacts) {
    const counts = rule.kind === 'cap' ? countsUnderCap(rule, contact) : isConversation(contact);
    if (counts && isAbout(contact, debt)) found += 1;
    if (found === most) return contact;
  }
  return null;
}

/** What the customer began or asked for is no try of ours (US2, case 58). */
function countsUnderCap(rule: CapRule, contact: ContactActivity): boolean {
  if (!rule.together.includes(channelOf(contact))) return false;
  if (contact.kind === 'mail') return rule.counts !== 'answered';
  if (contact.direction === 'in' || contact.askedFor) return false;
  if (rule.counts === 'tries') return true;
  const wasAnswered = CALL_OUTCOMES[contact.outcome].rightParty || contact.outcome === 'third-person';
  return wasAnswered || (rule.counts === 'reached' && contact.outcome === 'voicemail');
}

/** Whoever rang, and whether or not it was asked for: the pause is for the person, not for the count (US2). */
function isConversation(contact: ContactActivity): boolean {
  return contact.kind === 'call' && CALL_OUTCOMES[contact.outcome].rightParty;
}

/** A call without a word on what it was about may have been about this one. */
function isAbout({ items }: ContactActivity, debt: string | null): boolean {
  return debt === null || items.length === 0 || items.some(({ itemId }) => itemId === debt);
}

/** "As per our call" belongs to the call it confirms: one contact, not two. */
function isConfirmation(activity: Activity): boolean {
  return activity.kind === 'mail' && activity.purpose === 'as-per-our-call';
}

/** Where a clock goes back, a day is longer than others; two days more than asked for are enough for every calendar. */
const LONG_DAY = 25 * 3_600_000;
const SLACK_DAYS = 2;
