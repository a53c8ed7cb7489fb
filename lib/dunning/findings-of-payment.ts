import { daysBetween } from '../domain/day.ts';
import { formatTime } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { count } from '../shared/text.ts';
import { confirmationOf } from './agreement-reasons.ts';
import { atDay, type Finding, onDay } from './finding.ts';
import { itemNames } from './item-names.ts';
import { movesOf } from './promise-standing.ts';
import { brokenPromises, type PromiseWithState } from './promises-with-state.ts';
import type { Reading } from './reading.ts';

/** How they have paid and kept their word so far (P2), and how old the figures are (B5). */
export function findingsOfPayment(reading: Reading): Finding[] {
  return [
    ...oldFigures(reading),
    ...noOrderNumber(reading),
    ...broken(reading),
    ...moved(reading),
    ...changedHabit(reading),
  ];
}

function oldFigures({ figuresOf, procedure, moment }: Reading): Finding[] {
  if (figuresOf === null || daysBetween(figuresOf, moment.today) <= procedure.staleAfterDays) return [];
  const on = onDay(figuresOf, moment);
  return [
    {
      code: 'figures-old',
      text: `The figures are of ${on}.`,
      next: 'Import newer ones, or look for payments, before you call.',
      about: on,
    },
  ];
}

/**
 * Accounts payable may hold back an invoice without the customer's own number. Only where theirs usually have one: a list
 * that was imported without that column is no reason to ask.
 */
function noOrderNumber({ facts, standings }: Reading): Finding[] {
  const without = standings
    .filter(({ leftOut, daysPastDue }) => leftOut === null && daysPastDue !== null && daysPastDue > 0)
    .map(({ item }) => item)
    .filter((item) => !hasOrderNumber(item));
  const others = facts.items.filter((item) => item.kind === 'invoice' && !without.includes(item));
  const having = others.filter(hasOrderNumber).length;
  if (without.length === 0 || having < without.length || having * 2 <= others.length) return [];
  const [these, it] = without.length === 1 ? ['has', 'it'] : ['have', 'them'];
  return [
    {
      code: 'no-order-number',
      text: `${itemNames(without)} ${these} no order number on record; ${having < others.length ? 'most of ' : ''}their other ${others.length === 1 ? 'invoice has' : 'invoices have'} one.`,
      next: `Ask whether accounts payable needs ${it}, and write the number down.`,
      about: 'order number',
    },
  ];
}

/** "Jones" or "by phone" is a reference, but none of an order. */
function hasOrderNumber({ orderNumber }: OpenItem): boolean {
  return orderNumber !== null && /\d/.test(orderNumber);
}

/** The newest that was not kept; those before it stand among the agreements. */
function broken(reading: Reading): Finding[] {
  const { moment, facts, standings } = reading;
  const open = new Set(standings.map(({ item }) => item.id));
  const [last, ...others] = brokenPromises(reading.promises).filter(({ promise }) =>
    promise.covers.some(({ itemId }) => open.has(itemId)),
  );
  if (!last) return [];
  const { amount, dueOn } = last.promise;
  const came =
    last.state.received.amount > 0
      ? `${formatMoney(last.state.received, moment.locale)} came in`
      : 'not received';
  const mail = confirmationOf(last.promise, facts);
  const quote = mail
    ? `Quote our mail of ${atDay(mail.at, mail.zone, moment)}, ${formatTime(mail.at, mail.zone, moment.locale)}`
    : 'Name the day that was agreed';
  const more =
    others.length > 0
      ? ` ${count(others.length, 'promise')} before it ${others.length === 1 ? 'was' : 'were'} not kept either.`
      : '';
  return [
    {
      code: 'broken-promise',
      text: `Promised ${formatMoney(amount, moment.locale)} for ${onDay(dueOn, moment)}; ${came}.${more}`,
      next: `${quote}, ask what came in between, and agree on a new day.`,
      about: `for ${onDay(dueOn, moment)}`,
    },
  ];
}

/** Case 33: an agreement that was moved again and again. */
function moved({ promises, facts, moment, standings }: Reading): Finding[] {
  const open = new Set(standings.map(({ item }) => item.id));
  const last = promises.filter(
    ({ promise, state }) =>
      state.kind !== 'replaced' && promise.covers.some(({ itemId }) => open.has(itemId)),
  );
  return last.flatMap((one): Finding[] => {
    const times = movesOf(one, promises).length;
    if (times < 2) return [];
    const { covers, dueOn } = one.promise;
    const names = itemNames(facts.items.filter(({ id }) => covers.some(({ itemId }) => itemId === id)));
    return [
      {
        code: 'promise-moved',
        text: `The promise for ${names} was moved ${times} times, now to ${onDay(dueOn, moment)}.`,
        next: 'Ask what has to happen first; a smaller sum now may be easier.',
        about: `moved ${times} times`,
      },
    ];
  });
}

/** Only where the facts show it: a word that was always kept and now was not, or payments that always came sooner. */
function changedHabit(reading: Reading): Finding[] {
  return keptBefore(reading.promises) ?? laterThanUsual(reading) ?? [];
}

const SAMPLES = 2;

function keptBefore(promises: readonly PromiseWithState[]): Finding[] | null {
  const settled = promises.filter(({ state }) => state.kind !== 'pending' && state.kind !== 'replaced');
  const [last, ...before] = settled;
  if (last?.state.kind !== 'broken' || before.length < SAMPLES) return null;
  if (before.some(({ state }) => state.kind !== 'kept')) return null;
  return [habit(`They kept their word ${before.length} times before; this time they did not.`)];
}

/** So many days beyond the latest payment so far are no chance. */
const BEYOND = 14;

function laterThanUsual({ log, facts, standings }: Reading): Finding[] | null {
  const dueOn = new Map(facts.items.map((item) => [item.id, item.dueOn]));
  const late = log.flatMap((one) =>
    one.kind === 'payment'
      ? one.items.flatMap(({ itemId }) => {
          const due = dueOn.get(itemId);
          return due ? [daysBetween(due, one.on)] : [];
        })
      : [],
  );
  const oldest = Math.max(0, ...standings.map(({ daysPastDue }) => daysPastDue ?? 0));
  const latest = Math.max(0, ...late);
  if (late.length <= SAMPLES || oldest < latest + BEYOND) return null;
  const usual = latest === 0 ? 'on time' : `at most ${count(latest, 'day')} late`;
  return [habit(`They have paid ${usual} so far; now it is ${count(oldest, 'day')}.`)];
}

function habit(text: string): Finding {
  return {
    code: 'changed-habit',
    text,
    next: 'Ask whether something has changed on their side, and listen.',
    about: text,
  };
}
