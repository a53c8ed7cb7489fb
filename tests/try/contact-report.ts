import { alternatives } from '../../lib/app/alternatives.ts';
import type { BookTerms } from '../../lib/app/book-terms.ts';
import { readInPlace, suggestionOf } from '../../lib/app/suggestion.ts';
import { dayIn, daysBetween, type Instant } from '../../lib/domain/day.ts';
import { formatShortDay, formatTime } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { holdSentence, isHolding } from '../../lib/domain/hold.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { Money } from '../../lib/domain/money.ts';
import { placeKey } from '../../lib/domain/place.ts';
import { agingBuckets } from '../../lib/dunning/aging.ts';
import { gapDays, gapEnd, isSilent } from '../../lib/dunning/contact-gap.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { itemSteps } from '../../lib/dunning/item-steps.ts';
import type { Reading } from '../../lib/dunning/reading.ts';
import type { Reason } from '../../lib/dunning/reason.ts';
import { isConversation } from '../../lib/dunning/silence.ts';
import { takenOn } from '../../lib/dunning/taken-levels.ts';

/**
 * All the engine knows and says about one account at one moment, as `npm run try:contact` prints it: the state it read from
 * the facts, the suggestion with its reasons in order, and what else could be done with what speaks against it.
 */
export function contactReport(facts: AccountFacts, terms: BookTerms) {
  const inPlace = readInPlace(facts, terms);
  const { reading, where } = inPlace;
  const { moment, procedure } = reading;
  const [zone] = where.zones;
  const words = { moment, zone };
  const { question, ...suggested } = suggestionOf(inPlace, terms);
  const { plan } = suggested;
  return {
    asked: {
      ...clocks(moment.now, words),
      zone: moment.zone,
      customer: facts.account.name,
      procedure: procedure.name,
      place: where.place ? placeKey(where.place) : null,
      clocks: where.zones,
      clocksKnown: where.isKnown,
      clocksBecause: where.says,
    },
    state: stateOf(reading, terms),
    suggestion: {
      kind: suggested.kind,
      headline: suggested.headline,
      question,
      dueAt: clocks(suggested.dueAt, words),
      until: clocks(suggested.until, words),
      contact: plan && {
        who: plan.personName,
        contactId: plan.contactId,
        channel: plan.channel,
        from: clocks(Math.max(plan.from, suggested.dueAt ?? 0), words),
        level: plan.level.id,
        tone: plan.tone,
        text: plan.level.templateId,
        amounts: plan.amounts.map((sum) => money(sum, reading)),
        invoices: plan.items.map(({ itemId, levelId }) => ({
          number: numberOf(itemId, facts),
          level: levelId,
        })),
        brokenPromise: plan.brokenPromiseId,
        missedPlan: plan.missedPlanId,
      },
      reasons: suggested.reasons.map(inWords),
    },
    alternatives: alternatives(inPlace, terms).map((way) => ({
      channel: way.channel,
      who: way.personName,
      allowed: way.isAllowed,
      from: clocks(way.from, words),
      against: way.against.map(inWords),
    })),
  };
}

function stateOf(reading: Reading, { settings }: BookTerms) {
  const { facts, moment, balances, silence, procedure, figuresOf } = reading;
  const { today } = moment;
  const sums = (amounts: readonly Money[]) => amounts.map((amount) => money(amount, reading));
  return {
    balances: {
      overdue: sums(balances.overdue),
      open: sums(balances.open),
      credits: sums(balances.credits),
      net: sums(balances.net),
    },
    aging: Object.fromEntries(
      agingBuckets(facts.items, today, settings.agingBounds).map(({ label, totals }) => [
        label,
        sums(totals),
      ]),
    ),
    silence: {
      unanswered: silence.unanswered.length,
      lastConversation: momentWords(silence.lastConversation?.at ?? null, reading),
      lastAnswer: momentWords(silence.lastAnswerAt, reading),
      lastContact: momentWords(silence.lastContactAt, reading),
      silent: isSilent(reading),
      gapDays: gapDays(reading),
      notBefore: gapEnd(reading) === 0 ? null : dayIn(moment.zone, gapEnd(reading)),
      conversations: reading.contacts.filter(isConversation).length,
    },
    invoices: invoicesOf(reading),
    promises: reading.promises.map(({ promise, state }) => ({
      id: promise.id,
      amount: money(promise.amount, reading),
      dueOn: promise.dueOn,
      state: state.kind,
      received: money(state.received, reading),
      brokenFrom: state.brokenFrom,
      figuresOlder: state.figuresOlder,
    })),
    plans: reading.plans.map(({ plan, state }) => ({
      id: plan.id,
      instalments: plan.instalments.length,
      state: state.kind,
      received: money(state.received, reading),
      missed: state.missed.map(({ dueOn, amount }) => `${money(amount, reading)} on ${dueOn}`),
      next: state.next && `${money(state.next.missing, reading)} on ${state.next.instalment.dueOn}`,
    })),
    disputes: facts.disputes.map(({ itemIds, parts, answerBy, resolvedAt, text }) => ({
      invoices: itemIds.map((id) => {
        const part = parts.find(({ itemId }) => itemId === id);
        return part ? `${money(part.amount, reading)} of ${numberOf(id, facts)}` : numberOf(id, facts);
      }),
      text,
      answerBy,
      resolved: resolvedAt !== null,
    })),
    holds: facts.holds.filter((hold) => isHolding(hold, moment.now)).map(({ kind }) => holdSentence(kind)),
    figures: {
      of: figuresOf,
      daysOld: figuresOf && daysBetween(figuresOf, today),
      stale: figuresOf !== null && daysBetween(figuresOf, today) > procedure.staleAfterDays,
    },
  };
}

/** Every open invoice with the step that was taken for it and the one that follows. */
function invoicesOf(reading: Reading) {
  const steps = new Map(itemSteps(reading).map((step) => [step.standing, step.next]));
  return reading.standings.map((standing) => {
    const { item, daysPastDue, leftOut, asked, isSmall } = standing;
    const taken = reading.taken.get(item.id);
    const next = steps.get(standing);
    return {
      number: item.number,
      open: money(item.open, reading),
      asked: money(asked, reading),
      dueOn: item.dueOn,
      daysPastDue,
      leftOut,
      small: isSmall,
      taken: taken ? { level: taken.level.id, times: taken.times, last: takenOn(taken) } : null,
      next: next ? { level: next.level.id, dueOn: next.dueOn, notice: next.notice?.kind ?? null } : null,
    };
  });
}

function inWords({ code, text }: Reason): string {
  return `${code}: ${text}`;
}

function money(amount: Money, { moment }: Pick<Reading, 'moment'>): string {
  return formatMoney(amount, moment.locale);
}

function numberOf(id: Id, { items }: AccountFacts): string {
  return items.find((item) => item.id === id)?.number ?? id;
}

function momentWords(at: Instant | null, { moment }: Reading): string | null {
  return at === null ? null : `${dayIn(moment.zone, at)} ${formatTime(at, moment.zone, moment.locale)}`;
}

interface Words {
  readonly moment: Reading['moment'];
  readonly zone: string;
}

/** A moment as a program and as both sides read it; `null`: none. */
function clocks(at: Instant | null, { moment, zone }: Words) {
  if (at === null) return null;
  const on = (here: string) =>
    `${formatShortDay(dayIn(here, at), moment.locale)}, ${formatTime(at, here, moment.locale)}`;
  return { instant: new Date(at).toISOString(), ours: on(moment.zone), theirs: on(zone) };
}
