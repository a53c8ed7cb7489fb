import type { Instant } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Id } from '../domain/id.ts';
import { type News, namesOf, news, type Written } from './news.ts';

/** Promises and instalments for the invoices of a draft, and their hand-off to a collection partner (case 63). */
export function agreedSince(written: Written): News[] {
  const { facts, moment } = written;
  const replaced = new Set([
    ...facts.promises.flatMap(({ alsoReplaces }) => alsoReplaces),
    ...facts.promises.flatMap(({ replacesPlans }) => replacesPlans),
    ...facts.plans.flatMap(({ alsoReplaces, replacesPromises }) => [...alsoReplaces, ...replacesPromises]),
  ]);
  const stand = facts.promises.filter(({ id }) => !replaced.has(id));
  const standingPlans = facts.plans.filter(({ id }) => !replaced.has(id));
  const promises = newAgreements(stand, written).map(({ id, amount, dueOn }) => {
    const day = formatDay(dueOn, moment.locale, moment.today);
    return news(id, 'promise-since', `${formatMoney(amount, moment.locale)} was promised for ${day}`);
  });
  const plans = newAgreements(standingPlans, written).map(({ id, covers }) => {
    const names = namesOf(idsOf(covers), facts);
    return news(id, 'plan-since', `Instalments for ${names} were agreed`);
  });
  return [...promises, ...plans, ...placedSince(written)];
}

interface Agreement {
  readonly id: Id;
  readonly activityId: Id;
  readonly createdAt: Instant;
  readonly replacesId: Id | null;
  readonly covers: readonly { readonly itemId: Id }[];
}

/** All but what the mail itself confirms, and what a later one has taken the place of. */
function newAgreements<T extends Agreement>(all: readonly T[], { draft, covered }: Written): T[] {
  return all.filter(
    ({ id, createdAt, activityId, covers }) =>
      createdAt > draft.createdAt &&
      activityId !== draft.activityId &&
      idsOf(covers).some((itemId) => covered.has(itemId)) &&
      !all.some(({ replacesId }) => replacesId === id),
  );
}

function placedSince({ draft, covered, facts, log }: Written): News[] {
  return log.flatMap((entry) => {
    if (entry.kind !== 'placement' || entry.at <= draft.createdAt) return [];
    const names = namesOf(
      idsOf(entry.items).filter((id) => covered.has(id)),
      facts,
    );
    if (names === '') return [];
    return [news(entry.id, 'placement-since', `The collection partner was given ${names}`)];
  });
}

function idsOf(items: Agreement['covers']): Id[] {
  return items.map(({ itemId }) => itemId);
}
