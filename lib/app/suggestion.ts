import { guardContact } from '../compliance/guard-contact.ts';
import { HOUSE_RULES } from '../compliance/house-rules.ts';
import type { Instant } from '../domain/day.ts';
import { dayIn } from '../domain/day.ts';
import { formatShortDay, formatTime } from '../domain/format-day.ts';
import { currentActivities } from '../dunning/current-activities.ts';
import { DEFAULT_PROCEDURE } from '../dunning/default-procedure.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { nextContact } from '../dunning/next-contact.ts';
import type { ContactPlan } from '../dunning/next-contact-types.ts';
import { type Reason, reason } from '../dunning/reason.ts';
import { suggestionHeadline } from './suggestion-headline.ts';

/** What to do with an account, as every surface shows it. */
export interface Suggestion {
  readonly kind: 'contact' | 'not-now' | 'ask';
  /** The largest words on the panel: "Call Mary Adams today before 19:00". */
  readonly headline: string;
  /** Who, how and what about; `null` when nothing is planned. */
  readonly plan: ContactPlan | null;
  /** When it comes up: now or earlier for a contact; `null`: not by itself. */
  readonly dueAt: Instant | null;
  /** When the window of a contact closes. */
  readonly until: Instant | null;
  readonly reasons: readonly Reason[];
}

/** Asks dunning what the next contact is, then compliance whether and when it may be made. */
export function suggestionFor(facts: AccountFacts, moment: Moment): Suggestion {
  const next = nextContact(facts, DEFAULT_PROCEDURE, moment);
  if (next.kind === 'ask') {
    return suggestion('ask', { plan: null, dueAt: moment.now, until: null, reasons: next.reasons }, moment);
  }
  const plan = next.kind === 'contact' ? next.plan : next.afterwards;
  if (!plan)
    return suggestion(
      'not-now',
      {
        plan: null,
        dueAt: next.kind === 'not-now' ? next.until : null,
        until: null,
        reasons: next.kind === 'not-now' ? next.reasons : [],
      },
      moment,
    );
  return guarded(plan, next.kind === 'not-now' ? next.reasons : [], facts, moment);
}

function guarded(
  plan: ContactPlan,
  waits: readonly Reason[],
  facts: AccountFacts,
  moment: Moment,
): Suggestion {
  const verdict = guardContact({
    channel: plan.channel,
    activities: currentActivities(facts.activities),
    rules: HOUSE_RULES,
    from: plan.from,
    zone: plan.zone,
  });
  if (!verdict.ok) {
    const says = reason(
      `rule-${verdict.rule.id}`,
      `${verdict.rule.text}: ${untilWords(verdict.until, plan, moment)}`,
    );
    return suggestion(
      'not-now',
      { plan, dueAt: verdict.until, until: null, reasons: [...waits, ...planReasons(plan, waits), says] },
      moment,
    );
  }
  const kind = verdict.from > moment.now ? 'not-now' : 'contact';
  return suggestion(
    kind,
    { plan, dueAt: verdict.from, until: verdict.until, reasons: [...waits, ...planReasons(plan, waits)] },
    moment,
  );
}

/** The step is named once: by its day when it is not due yet. */
function planReasons(plan: ContactPlan, waits: readonly Reason[]): Reason[] {
  const isNamed = waits.some(({ code }) => code === 'level-not-due');
  return plan.reasons.filter(({ code }) => !(isNamed && code === 'level'));
}

function untilWords(until: Instant | null, plan: ContactPlan, { locale }: Moment): string {
  if (until === null) return 'no day is allowed';
  return `from ${formatShortDay(dayIn(plan.zone, until), locale)}, ${formatTime(until, plan.zone, locale)}`;
}

function suggestion(
  kind: Suggestion['kind'],
  rest: Omit<Suggestion, 'kind' | 'headline'>,
  moment: Moment,
): Suggestion {
  return { kind, ...rest, headline: suggestionHeadline({ kind, ...rest }, moment) };
}
