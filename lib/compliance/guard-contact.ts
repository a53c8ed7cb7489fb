import type { Activity } from '../domain/activity.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { Channel } from '../domain/contact.ts';
import { addDays, dayIn, type Instant, instantAt } from '../domain/day.ts';
import type { CapRule, ContactRule } from './contact-rule.ts';
import { openWindow } from './opening-hours.ts';

interface Question {
  readonly channel: Channel;
  /** The contact log as it counts: amended entries left out. */
  readonly activities: readonly Activity[];
  readonly rules: readonly ContactRule[];
  /** Not before this moment anyway. */
  readonly from: Instant;
  /** The zone of the person who is contacted. */
  readonly zone: string;
}

export type Verdict =
  /** Allowed from `from` until `until` (`null`: no end). `rules` are those that set a bound. */
  | {
      readonly ok: true;
      readonly from: Instant;
      readonly until: Instant | null;
      readonly rules: readonly ContactRule[];
    }
  | { readonly ok: false; readonly rule: ContactRule; readonly until: Instant | null };

/** The strictest of all rules for one contact: allowed now, or which rule says no and until when (C6). */
export function guardContact(question: Question): Verdict {
  let from = question.from;
  let until: Instant | null = null;
  const bounds: ContactRule[] = [];
  let blocked: ContactRule | null = null;
  for (const rule of question.rules.filter((one) => one.channels.includes(question.channel))) {
    if (rule.kind === 'hours') continue;
    const free = capFreeFrom(rule, question);
    if (free > from) {
      from = free;
      blocked = rule;
    }
  }
  for (const rule of question.rules) {
    if (rule.kind !== 'hours' || !rule.channels.includes(question.channel)) continue;
    const window = openWindow(rule, from, question.zone);
    if (!window) return { ok: false, rule, until: null };
    // What keeps the contact away for days is the cap; the hours only say when that day begins.
    if (window.from > from) blocked ??= rule;
    from = window.from;
    until = until === null ? window.until : Math.min(until, window.until);
    bounds.push(rule);
  }
  return blocked && from > question.from
    ? { ok: false, rule: blocked, until: from }
    : { ok: true, from, until, rules: bounds };
}

/** The first moment at which one more contact stays within the cap; whole days, on the log's own calendar. */
function capFreeFrom(rule: CapRule, { activities, from, zone }: Question): Instant {
  const counted = activities
    .filter((activity) => rule.channels.includes(activity.kind === 'mail' ? 'email' : 'call'))
    .filter((activity) => rule.counts === 'all' || isConversation(activity))
    .filter((activity) => !isConfirmation(activity))
    .map((activity) => activity.at)
    .sort((a, b) => b - a);
  const nth = counted[rule.most - 1];
  if (nth === undefined) return from;
  const free = instantAt(zone, addDays(dayIn(zone, nth), rule.days), 0);
  return Math.max(from, free);
}

function isConversation(activity: Activity): boolean {
  return activity.kind === 'call' && CALL_OUTCOMES[activity.outcome].rightParty;
}

/** "As per our call" belongs to the call it confirms: one contact, not two. */
function isConfirmation(activity: Activity): boolean {
  return activity.kind === 'mail' && activity.purpose === 'as-per-our-call';
}
