import type { Decision } from '../domain/activity.ts';
import { addDays, dayIn, daysBetween, instantAt } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { joinWords } from '../shared/text.ts';
import { decidedReason, decisionAbout } from './decision-about.ts';
import type { Ask, ContactPlan, NextContact } from './next-contact-types.ts';
import { isTakenOver } from './next-level.ts';
import type { Reading } from './reading.ts';
import { reason } from './reason.ts';

/**
 * What has to be known or decided before a contact that is due now: what was already done with an old book (case 25),
 * whether the figures still hold (B5, case 1), how a person wants to go on after a refusal (P23), whether a person wants
 * the step that only a person may take (P21).
 */
export function unlessAsked(plan: ContactPlan, reading: Reading): NextContact {
  return (
    priorContacts(plan, reading) ??
    staleFigures(plan, reading) ??
    refused(plan, reading) ??
    decided(plan, reading) ?? { kind: 'contact', plan }
  );
}

function priorContacts(plan: ContactPlan, reading: Reading): Ask | null {
  const { contacts, toldBefore, standings, procedure } = reading;
  if (contacts.length > 0 || toldBefore.size > 0) return null;
  const oldest = Math.max(0, ...standings.map((one) => (one.leftOut === null ? (one.daysPastDue ?? 0) : 0)));
  const isOld = oldest > procedure.takeOverFromDaysPastDue;
  if (!isOld || !plan.items.some(({ itemId }) => isTakenOver(itemId, reading))) return null;
  const text = `${oldest} days late, and no contact on record: what was done before?`;
  return ask('prior-contacts', 'prior-contacts', text, plan);
}

function staleFigures(plan: ContactPlan, { figuresOf, procedure, moment }: Reading): Ask | null {
  if (figuresOf === null || daysBetween(figuresOf, moment.today) <= procedure.staleAfterDays) return null;
  const on = formatDay(figuresOf, moment.locale, moment.today);
  const text = `The figures are of ${on}: import newer ones, or check that nothing has come in since`;
  return ask('stale-figures', 'stale-figures', text, plan);
}

/** A refusal is no silence: more of the same would be pressing, so a person decides once how it goes on. */
function refused(plan: ContactPlan, reading: Reading): NextContact | null {
  const { silence, moment, log } = reading;
  const talk = silence.lastConversation;
  if (talk?.outcome !== 'refused') return null;
  const decision = log.find((one): one is Decision => one.kind === 'decision' && one.at >= talk.at);
  if (decision && decision.on > moment.today) {
    const from = instantAt(moment.zone, decision.on, 0);
    const reasons = [decidedReason(decision, plan.level, reading)];
    return { kind: 'not-now', until: from, reasons, afterwards: { ...plan, from } };
  }
  if (decision?.go) return null;
  const on = formatDay(dayIn(talk.zone, talk.at), moment.locale, moment.today);
  const text = `${talk.contactName ?? 'They'} refused to pay on ${on}: decide whether to go on with “${plan.level.name}”`;
  return ask('decide-step', 'refused', text, plan);
}

function decided(plan: ContactPlan, reading: Reading): NextContact | null {
  const { level, items } = plan;
  if (!level.decidedByPerson) return null;
  const ids = items.map(({ itemId }) => itemId);
  const decision = decisionAbout(level, ids, reading);
  if (!decision?.go) return { kind: 'ask', question: 'decide-step', reasons: plan.reasons, afterwards: plan };
  const reasons = [decidedReason(decision, level, reading), ...plan.reasons];
  return { kind: 'contact', plan: { ...plan, reasons } };
}

/** A complaint whose answer was due is looked into before anything else is waited for (P10). */
export function disputeToAnswer({ facts, moment }: Reading): Ask | null {
  const late = facts.disputes.filter(
    ({ resolvedAt, answerBy }) => resolvedAt === null && answerBy < moment.today,
  );
  const [first] = late.sort((a, b) => a.answerBy.localeCompare(b.answerBy) || (a.id < b.id ? -1 : 1));
  if (!first) return null;
  const numbers = facts.items.filter(({ id }) => first.itemIds.includes(id)).map(({ number }) => number);
  const about = numbers.length > 0 ? ` about ${joinWords(numbers.sort())}` : '';
  const owner = first.owner ? ` by ${first.owner}` : '';
  const on = formatDay(first.answerBy, moment.locale, moment.today);
  const text = `The complaint${about} was to be answered${owner} by ${on}: settle it, or agree on a new day`;
  return ask('answer-dispute', 'answer-dispute', text, null);
}

/** When the next complaint has to be answered; `null`: none is open. */
export function nextAnswerBy({ facts, moment }: Reading): number | null {
  const days = facts.disputes.filter(({ resolvedAt }) => resolvedAt === null).map(({ answerBy }) => answerBy);
  const first = days.sort()[0];
  return first ? instantAt(moment.zone, addDays(first, 1), 0) : null;
}

function ask(question: Ask['question'], code: string, text: string, plan: ContactPlan | null): Ask {
  return {
    kind: 'ask',
    question,
    reasons: [reason(code, text), ...(plan?.reasons.filter((one) => one.code !== 'take-over') ?? [])],
    afterwards: plan,
  };
}
