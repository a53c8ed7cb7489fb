import type { DraftFigure, FigureValue } from '../domain/draft-figure.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type Money, money } from '../domain/money.ts';
import { splitEvenly } from '../domain/payment-plan.ts';
import type { FigureDifference } from '../templates/figure-differences.ts';

/** A figure of a draft, by its place among them, and what the record is to hold instead. */
export interface FigureChange {
  readonly index: number;
  readonly value: FigureValue;
}

/** What else changes with a figure, so that the instalments come to the agreed sum again. */
export interface Follow {
  /** "The agreed sum becomes 1,100.00 EUR". */
  readonly label: string;
  /** With the figure that was asked about. */
  readonly changes: readonly FigureChange[];
}

interface Asked {
  readonly figures: readonly DraftFigure[];
  readonly change: FigureChange;
  /** Where the mail differs: what it says of the rest of the plan. */
  readonly differences: readonly FigureDifference[];
  readonly locale: string;
}

/**
 * The ways in which a plan stays one when an instalment or its sum is another: the sum follows, or an instalment does, or
 * all is as the mail has it. A person chooses; nothing follows by itself. Empty: nothing has to follow.
 */
export function planFollows({ figures, change, differences, locale }: Asked): Follow[] {
  const parts = partsOf(figures, change);
  const asked = parts?.find(({ isAsked }) => isAsked);
  if (!parts || !asked || change.value.kind !== 'money') return [];
  const to = change.value.money;
  const more = to.amount - asked.money.amount;
  if (more === 0) return [];
  const say = (sum: Money) => formatMoney(sum, locale);
  const [total] = parts.filter(({ number }) => number === null);
  const others = parts.filter(({ number, isAsked }) => number !== null && !isAsked).reverse();
  // An instalment that takes what another has given up leaves the sum as it is; it takes all of it where the sum is another.
  const taken = asked.number === null ? more : -more;
  const follows: Follow[] = others.flatMap(({ index, number, money: before }) => {
    const after = money(before.amount + taken, to.currency);
    if (after.amount <= 0) return [];
    const label = `Instalment ${number} becomes ${say(after)}`;
    return [{ label, changes: [change, changeTo(index, after)] }];
  });
  if (asked.number !== null && total) {
    const sum = money(total.money.amount + more, to.currency);
    follows.unshift({
      label: `The agreed sum becomes ${say(sum)}`,
      changes: [change, changeTo(total.index, sum)],
    });
  }
  if (asked.number === null && others.length > 1 && to.amount >= others.length)
    follows.push(evenly(to, others.toReversed(), change, say));
  const written = asWritten(parts, change, differences);
  return written ? [written, ...follows] : follows;
}

interface Part {
  readonly index: number;
  /** From 1; `null`: the sum of all. */
  readonly number: number | null;
  readonly money: Money;
  readonly isAsked: boolean;
}

/** The sums of the plan that the figure is of, each once, the agreed sum first; `null`: it is of no plan. */
function partsOf(figures: readonly DraftFigure[], { index: asked }: FigureChange): Part[] | null {
  const of = figures[asked]?.of;
  if (of?.kind !== 'instalment' && of?.kind !== 'plan-total') return null;
  const found = new Map<number, Part>();
  for (const [index, { of: its, value }] of figures.entries()) {
    if ((its?.kind !== 'instalment' && its?.kind !== 'plan-total') || its.id !== of.id) continue;
    if (value?.kind !== 'money') continue;
    const number = its.kind === 'instalment' ? its.index + 1 : null;
    const isAsked = its.kind === of.kind && number === (of.kind === 'instalment' ? of.index + 1 : null);
    if (!found.has(number ?? 0)) found.set(number ?? 0, { index, number, money: value.money, isAsked });
  }
  return [...found.values()].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

/** The whole plan as the mail has it, where that comes to its sum and says more than the one figure. */
function asWritten(
  parts: readonly Part[],
  change: FigureChange,
  differences: readonly FigureDifference[],
): Follow | null {
  const values = parts.map(({ index, money: before, isAsked }) => {
    if (isAsked && change.value.kind === 'money') return { index, before, after: change.value.money };
    const value = differences.find((one) => one.index === index)?.said?.value;
    return { index, before, after: value?.kind === 'money' ? value.money : before };
  });
  const [total, ...instalments] = values;
  const sum = instalments.reduce((all, { after }) => all + after.amount, 0);
  if (parts[0]?.number !== null || total?.after.amount !== sum) return null;
  const changed = values.filter(({ before, after }) => before.amount !== after.amount);
  if (changed.length < 2) return null;
  return {
    label: 'All of the plan is as the mail has it',
    changes: changed.map(({ index, after }) => changeTo(index, after)),
  };
}

function evenly(
  total: Money,
  instalments: readonly Part[],
  change: FigureChange,
  say: (sum: Money) => string,
): Follow {
  const alike = splitEvenly(total, instalments.length);
  const [first, last] = [alike[0] ?? total, alike.at(-1) ?? total];
  const each = `All instalments become ${say(first)}`;
  return {
    label: first.amount === last.amount ? each : `${each}, the last ${say(last)}`,
    changes: [change, ...instalments.map(({ index }, at) => changeTo(index, alike[at] ?? first))],
  };
}

function changeTo(index: number, after: Money): FigureChange {
  return { index, value: { kind: 'money', money: after } };
}
