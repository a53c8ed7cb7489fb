import { type Day, isWeekend } from '../domain/day.ts';
import { isFarDay } from '../domain/far-day.ts';
import { isWorkingDay, nextWorkingDay } from '../domain/holiday-calendar.ts';
import type { Money } from '../domain/money.ts';
import { unique } from '../shared/list.ts';
import type { Pair } from './pair-marks.ts';
import type { AgreementContext, AgreementPart, AgreementRemark } from './typed-agreement.ts';

/** What is worth saying about the parts: days on which no bank works, far ones, more than is owed. */
export function partRemarks(parts: readonly AgreementPart[], context: AgreementContext): AgreementRemark[] {
  const days = unique(parts.flatMap(({ dueOn }) => dueOn ?? []));
  return [
    ...days.flatMap((on) => closedRemark(on, context)),
    // Of a plan the last day alone would be far; its first is what is agreed to begin.
    ...days.slice(0, 1).flatMap((on) => farRemark(on, context)),
    ...beyondOpen(parts, context),
  ];
}

function closedRemark(on: Day, { calendar }: AgreementContext): AgreementRemark[] {
  if (isWorkingDay(on, calendar)) return [];
  const because = calendar.nameOf(on) ?? (isWeekend(on) ? 'a weekend' : 'a holiday');
  return [{ kind: 'closed', on, because, next: nextWorkingDay(on, calendar) }];
}

/** Taken with open eyes, or not at all (case 35). */
function farRemark(on: Day, { today }: AgreementContext): AgreementRemark[] {
  return isFarDay(on, today) ? [{ kind: 'far', on }] : [];
}

function beyondOpen(parts: readonly AgreementPart[], { open }: AgreementContext): AgreementRemark[] {
  const amounts = parts.flatMap(({ amount }) => amount ?? []);
  if (amounts.length === 0) return [];
  return isCovered(amounts, open) ? [] : [{ kind: 'more-than-open', open }];
}

function isCovered(amounts: readonly Money[], open: Money | null): boolean {
  if (open === null) return false;
  let left = open.amount;
  for (const { amount, currency } of amounts) {
    if (currency !== open.currency) return false;
    left -= amount;
  }
  return left >= 0;
}

/** What is worth saying about the words themselves. */
export function wordRemarks(pairs: readonly Pair[]): AgreementRemark[] {
  return pairs.flatMap(({ remark, noDay, sum, days, marks }): AgreementRemark[] => {
    const words = marks.find(({ kind }) => kind === 'day' || kind === 'no-day')?.words ?? '';
    const [on] = days;
    return [
      ...(noDay !== null ? [{ kind: noDay, words }] : []),
      ...(sum?.kind === 'unclear' ? [{ kind: 'unclear-sum' as const, words: sumWords(marks) }] : []),
      ...(remark === 'next-month' && on !== undefined ? [{ kind: 'next-month' as const, on }] : []),
      ...(remark === 'which-one' || remark === 'name-differs' ? [{ kind: remark, words }] : []),
    ];
  });
}

function sumWords(marks: Pair['marks']): string {
  return marks.find(({ kind }) => kind === 'sum')?.words ?? '';
}
