import type { Day } from '../domain/day.ts';
import type { DraftFigure } from '../domain/draft-figure.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import { planTotal } from '../domain/payment-plan.ts';
import { rateWords } from '../domain/rate-words.ts';
import { byDay, type Speech } from './agreed-words.ts';
import { type AgreedFacts, NOTHING_AGREED, type TextFacts } from './text-facts.ts';

/** Every amount and day that was agreed, as the mail must say it (E2, P23). */
export function agreedFigures(
  { agreed = NOTHING_AGREED, promise }: Pick<TextFacts, 'agreed' | 'promise'>,
  speech: Speech,
): DraftFigure[] {
  if (agreed.promises.length === 0 && promise && agreed.plan === null) {
    return [
      moneyFigure('The promised amount', promise.amount, speech),
      dayFigure('The promised day', promise.dueOn, speech),
    ];
  }
  return [
    ...promiseFigures(agreed, speech),
    ...planFigures(agreed, speech),
    ...disputeFigures(agreed, speech),
  ];
}

export function moneyFigure(
  label: string,
  money: Money,
  { locale }: Speech,
  of?: DraftFigure['of'],
): DraftFigure {
  const figure = { label, text: formatMoney(money, locale), value: { kind: 'money' as const, money } };
  return of ? { ...figure, of } : figure;
}

export function dayFigure(label: string, day: Day, { locale }: Speech, of?: DraftFigure['of']): DraftFigure {
  const figure = { label, text: formatDay(day, locale), value: { kind: 'day' as const, day } };
  return of ? { ...figure, of } : figure;
}

function promiseFigures({ promises }: AgreedFacts, speech: Speech): DraftFigure[] {
  const sorted = byDay(promises);
  return sorted.flatMap(({ id, amount, dueOn }, index) => {
    const which = sorted.length === 1 ? 'promised' : `promised ${ordinal(index)}`;
    const of = { kind: 'promise' as const, id };
    return [
      moneyFigure(`The amount ${which}`, amount, speech, of),
      dayFigure(`The day ${which}`, dueOn, speech, of),
    ];
  });
}

function planFigures({ plan }: AgreedFacts, speech: Speech): DraftFigure[] {
  if (!plan) return [];
  const rate = plan.rate.trim();
  return [
    moneyFigure('The agreed sum', planTotal(plan), speech, { kind: 'plan-total', id: plan.id }),
    ...plan.instalments.flatMap(({ amount, dueOn }, index) => {
      const of = { kind: 'instalment' as const, id: plan.id, index };
      return [
        moneyFigure(`Instalment ${index + 1}`, amount, speech, of),
        dayFigure(`The day of instalment ${index + 1}`, dueOn, speech, of),
      ];
    }),
    // P23: as it was typed; 6.23 is not 6.32.
    ...(rate === '' ? [] : [rateFigure(rate, plan.id)]),
  ];
}

function rateFigure(rate: string, id: Id): DraftFigure {
  const [value, of] = [
    { kind: 'rate' as const, rate },
    { kind: 'plan-rate' as const, id },
  ];
  return { label: 'The agreed rate', text: rateWords(rate), value, of };
}

function disputeFigures({ dispute }: AgreedFacts, speech: Speech): DraftFigure[] {
  if (!dispute) return [];
  const parts = dispute.parts.map(({ itemId, amount }) => {
    const number = speech.items.find(({ id }) => id === itemId)?.number;
    const of = { kind: 'disputed-part' as const, id: dispute.id, itemId };
    return moneyFigure(
      number ? `The part of ${number} in question` : 'The part in question',
      amount,
      speech,
      of,
    );
  });
  return [
    ...parts,
    dayFigure('The day of the answer', dispute.answerBy, speech, { kind: 'answer-by', id: dispute.id }),
  ];
}

function ordinal(index: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][index] ?? `as number ${index + 1}`;
}
