import type { CallForm } from '../domain/call-form.ts';
import { type Day, isDay } from '../domain/day.ts';
import { isFarDay } from '../domain/far-day.ts';

/** A day was typed that is so far away that it is accepted knowingly or not at all (case 35). */
export function hasFarDay({ promises, plan }: CallForm, today: Day): boolean {
  const own = plan?.own.map(({ dueOn }) => dueOn).sort();
  const firstOfPlan = own?.[0] ?? plan?.firstOn ?? '';
  return [...promises.map(({ dueOn }) => dueOn), firstOfPlan].some((on) => isDay(on) && isFarDay(on, today));
}
