import { type Activity, isContactActivity } from '../../../lib/domain/activity.ts';
import type { Instant } from '../../../lib/domain/day.ts';
import { planTotal } from '../../../lib/domain/payment-plan.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import type { FileAccount } from './account-fields.ts';
import { at, type FileNames, invoicesOf, type NamedInvoice } from './file-names.ts';
import { FileProblem } from './file-problem.ts';
import { momentIn } from './file-values.ts';

type Agreements = Pick<AccountFacts, 'promises' | 'plans' | 'disputes' | 'holds'>;

/** Promises, plans, complaints and holds; each is taken to have come of the contact before it. */
export function agreementsFromFile(
  names: FileNames,
  said: FileAccount,
  activities: readonly Activity[],
): Agreements {
  const when = (text: string | undefined, path: string) =>
    text === undefined
      ? (lastContact(names, activities)?.at ?? names.now)
      : momentIn(names.zone, text, at(names, path));
  const cameOf = (createdAt: Instant) => lastContact(names, activities, createdAt)?.id ?? 'not-in-the-log';
  return {
    promises: said.promises.map((one, index) => {
      const path = `promises[${index}]`;
      const createdAt = when(one.at, `${path}.at`);
      return {
        id: one.id ?? `promise-${index + 1}`,
        accountId: names.accountId,
        activityId: cameOf(createdAt),
        amount: one.amount,
        dueOn: one.dueOn,
        covers: coversOf(names, invoicesOf(names, one.invoices, path), one.amount.currency, path),
        replacesId: one.replaces ?? null,
        alsoReplaces: [],
        replacesPlans: [],
        method: null,
        createdAt,
      };
    }),
    plans: said.plans.map((one, index) => {
      const path = `plans[${index}]`;
      const createdAt = when(one.at, `${path}.at`);
      const plan = {
        id: one.id ?? `plan-${index + 1}`,
        accountId: names.accountId,
        activityId: cameOf(createdAt),
        instalments: one.instalments,
        endsAfterMissed: one.endsAfterMissed,
        replacesId: one.replaces ?? null,
        alsoReplaces: [],
        replacesPromises: [],
        rate: '',
        method: null,
        createdAt,
      };
      const { currency } = planTotal({ ...plan, covers: [] });
      return { ...plan, covers: coversOf(names, invoicesOf(names, one.invoices, path), currency, path) };
    }),
    disputes: said.disputes.map((one, index) => {
      const path = `disputes[${index}]`;
      const createdAt = when(one.at, `${path}.at`);
      const invoices = invoicesOf(names, one.invoices, path);
      const { text, owner, answerBy, resolvedAt } = one;
      return {
        id: one.id ?? `dispute-${index + 1}`,
        accountId: names.accountId,
        activityId: cameOf(createdAt),
        itemIds: invoices.map(({ item }) => item.id),
        parts: invoices.flatMap(({ item, open }) => (open ? [{ itemId: item.id, amount: open }] : [])),
        text,
        owner,
        answerBy,
        createdAt,
        resolvedAt: resolvedAt === null ? null : when(resolvedAt, `${path}.resolvedAt`),
      };
    }),
    holds: said.holds.map((one, index) => {
      const path = `holds[${index}]`;
      const { kind, note, owner, until, liftedAt } = one;
      return {
        id: `hold-${index + 1}`,
        accountId: names.accountId,
        kind,
        note,
        owner,
        since: when(one.since, `${path}.since`),
        until: until === null ? null : when(until, `${path}.until`),
        activityId: null,
        liftedAt: liftedAt === null ? null : when(liftedAt, `${path}.liftedAt`),
      };
    }),
  };
}

/** What each invoice owed then: as said, else what is open now, so that nothing has come in since. */
function coversOf(names: FileNames, invoices: readonly NamedInvoice[], currency: string, path: string) {
  const covers = invoices
    .filter(({ item }) => item.open.currency === currency)
    .map(({ item, open }) => ({ itemId: item.id, open: open ?? item.open }));
  if (covers.length === 0)
    throw new FileProblem(at(names, `${path}.invoices`), `none of them is in ${currency}`);
  return covers;
}

function lastContact(
  { now }: FileNames,
  activities: readonly Activity[],
  until: Instant = now,
): Activity | null {
  const before = activities.filter((activity) => isContactActivity(activity) && activity.at <= until);
  const calls = before.filter(({ kind }) => kind === 'call');
  return (calls.length > 0 ? calls : before).sort((a, b) => b.at - a.at)[0] ?? null;
}
