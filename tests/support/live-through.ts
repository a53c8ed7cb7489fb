import type { Activity } from '../../lib/domain/activity.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import type { OpenItem } from '../../lib/domain/open-item.ts';
import type { PromiseToPay } from '../../lib/domain/promise-to-pay.ts';
import { gapDays } from '../../lib/dunning/contact-gap.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { nextContactOf } from '../../lib/dunning/next-contact.ts';
import type { ContactPlan, NextContact, Question } from '../../lib/dunning/next-contact-types.ts';
import { readAccount } from '../../lib/dunning/reading.ts';
import { buildCall } from './build-call.ts';
import { buildDecision } from './build-decision.ts';
import { buildFacts, buildMoment } from './build-facts.ts';
import { buildMail } from './build-mail.ts';
import { buildOpenItem } from './build-open-item.ts';
import { buildPlacement } from './build-placement.ts';
import { buildPriorContact } from './build-prior-contact.ts';
import { buildPromise } from './build-promise.ts';

/** What a customer does who is rung: takes no call, promises and pays, promises and does not, or talks and no more. */
export type Habit = 'silent' | 'keeps' | 'breaks' | 'talks';

export interface Made {
  readonly on: Day;
  readonly plan: ContactPlan;
  /** The gap in force when it was made. */
  readonly gap: number;
}

export interface Lived {
  readonly made: readonly Made[];
  /** What was asked of a person, each day it was. */
  readonly asked: readonly { readonly on: Day; readonly question: Question }[];
  readonly facts: AccountFacts;
  readonly last: NextContact | null;
}

interface Life {
  readonly looks: readonly Day[];
  readonly dueOn: readonly Day[];
  readonly procedure: DunningProcedure;
  readonly habit: Habit;
}

const DAYS_TO_PAY = 5;

/**
 * Does whatever the engine suggests whenever somebody looks, says yes to whatever a person decides, and lets the customer
 * do as is the habit: a procedure can be judged by what comes of it.
 */
export function liveThrough({ looks, dueOn, procedure, habit }: Life): Lived {
  const made: Made[] = [];
  const asked: { on: Day; question: Question }[] = [];
  const activities: Activity[] = [];
  const promises: PromiseToPay[] = [];
  let items: OpenItem[] = dueOn.map((due, index) =>
    buildOpenItem({ id: `item-${index}`, number: `INV-${index}`, dueOn: due }),
  );
  let last: NextContact | null = null;
  for (const on of looks) {
    items = items.map((item) => ({ ...paid(item, promises, habit, on), asOf: on }));
    const moment = buildMoment(on);
    // A decision is followed by the contact on the same day; more questions than that are not asked in one.
    for (let turn = 0; turn < 3; turn += 1) {
      const reading = readAccount(buildFacts({ items, activities, promises }), procedure, moment);
      last = nextContactOf(reading);
      if (last.kind === 'ask') {
        asked.push({ on, question: last.question });
        const answer = answered(last, `answer-${on}-${turn}`, moment.now + turn, on, items);
        if (!answer) break;
        activities.push(answer);
      } else if (last.kind === 'contact') {
        made.push({ on, plan: last.plan, gap: gapDays(reading) });
        const contact = contactOf(last.plan, `contact-${on}-${turn}`, moment.now + turn, habit);
        activities.push(contact);
        const promise = promiseIn(contact, last.plan, habit, on);
        if (promise) promises.push(promise);
        // Whoever looks once more on the same day finds nothing to do: checked by the gap of the next contact.
      } else break;
    }
  }
  return { made, asked, facts: buildFacts({ items, activities, promises }), last };
}

function paid(item: OpenItem, promises: readonly PromiseToPay[], habit: Habit, on: Day): OpenItem {
  const isPaid = promises.some(
    ({ covers, dueOn }) => dueOn <= on && covers.some(({ itemId }) => itemId === item.id),
  );
  return habit === 'keeps' && isPaid ? { ...item, open: { ...item.open, amount: 0 } } : item;
}

function answered(
  { question, afterwards }: Extract<NextContact, { kind: 'ask' }>,
  id: string,
  at: number,
  on: Day,
  items: readonly OpenItem[],
): Activity | null {
  if (question === 'prior-contacts')
    return buildPriorContact({ id, at, items: items.map((item) => ({ itemId: item.id, levelId: null })) });
  if (question !== 'decide-step' || !afterwards) return null;
  const itemIds = afterwards.items.map(({ itemId }) => itemId);
  return buildDecision({ id, at, on, levelId: afterwards.level.id, itemIds });
}

function contactOf(
  { level, channel, items, contactId }: ContactPlan,
  id: string,
  at: number,
  habit: Habit,
): Activity {
  const rest = { id, at, items: [...items] };
  if (level.templateId === null && level.channels[0] === 'letter') return buildPlacement(rest);
  const levelId = level.id;
  if (channel !== 'call') return buildMail({ ...rest, levelId, channel, contactId });
  const outcome = habit === 'silent' ? 'no-answer' : habit === 'talks' ? 'talked' : 'promised';
  return buildCall({ ...rest, levelId, outcome, contactId });
}

function promiseIn(contact: Activity, { items }: ContactPlan, habit: Habit, on: Day): PromiseToPay | null {
  if (contact.kind !== 'call' || (habit !== 'keeps' && habit !== 'breaks')) return null;
  const covers = items.flatMap(({ itemId, open }) => (open ? [{ itemId, open }] : []));
  const amount = { amount: covers.reduce((sum, { open }) => sum + open.amount, 0), currency: 'USD' };
  return buildPromise({
    id: `promise-${on}`,
    activityId: contact.id,
    amount,
    dueOn: addDays(on, DAYS_TO_PAY),
    covers,
    createdAt: contact.at,
  });
}
