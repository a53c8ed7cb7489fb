import type { CallReport, ReportedPlan } from '../domain/call-report.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import type { Program } from './program.ts';
import { replacedPromises } from './replaced-promise.ts';

interface Made {
  readonly promises: PromiseToPay[];
  readonly plan: PaymentPlan | null;
  readonly dispute: Dispute | null;
}

/** What a call has brought, as the rows it is kept in, each with what it takes the place of (cases 33, 34). */
export function reportedAgreements(
  program: Program,
  report: Pick<CallReport, 'accountId' | 'promises' | 'plan' | 'dispute'>,
  facts: AccountFacts,
  activity: { readonly id: Id },
): Made {
  const base = () => ({
    id: program.newId(),
    accountId: report.accountId,
    activityId: activity.id,
    createdAt: program.now(),
  });
  const promised = report.promises.map((promise) => ({
    promise,
    covers: coversOf(facts, promise.itemIds, promise.amount.currency),
  }));
  const plan = report.plan && {
    said: report.plan,
    covers: coversOf(facts, report.plan.itemIds, report.plan.total.currency),
  };
  const { byPromise, byPlan } = replacedPromises(
    promised.map(({ covers }) => idsOf(covers)),
    idsOf(plan?.covers ?? []),
    facts,
  );
  return {
    promises: promised.map(({ promise: { amount, dueOn, method }, covers }, index) => ({
      ...base(),
      amount,
      dueOn,
      method,
      covers,
      ...(byPromise[index] ?? { replacesId: null, alsoReplaces: [] }),
    })),
    plan: plan && {
      ...base(),
      ...termsOf(plan.said),
      covers: plan.covers,
      replacesId: replacedPlan(idsOf(plan.covers), facts),
      replacesPromises: byPlan,
    },
    dispute: report.dispute && {
      ...base(),
      itemIds: [...report.dispute.itemIds],
      parts: report.dispute.parts.map((part) => ({ ...part })),
      text: report.dispute.text,
      owner: report.dispute.owner,
      answerBy: report.dispute.answerBy,
      resolvedAt: null,
    },
  };
}

function termsOf({ instalments, endsAfterMissed, rate, method }: ReportedPlan) {
  const inOrder = [...instalments].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { instalments: inOrder, endsAfterMissed, rate, method };
}

/** The latest plan that still stands over any of these invoices: an invoice is paid off by one plan alone. */
function replacedPlan(ids: ReadonlySet<Id>, { plans }: AccountFacts): Id | null {
  const gone = new Set(plans.map(({ replacesId }) => replacesId));
  const over = plans.filter(
    ({ id, covers }) => !gone.has(id) && covers.some(({ itemId }) => ids.has(itemId)),
  );
  return over.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))[0]?.id ?? null;
}

/** What each of these invoices owes now: what comes in later is told from it. */
function coversOf({ items }: AccountFacts, ids: readonly Id[], currency: string) {
  return coverable(items, ids, currency).map(({ id, open }) => ({ itemId: id, open }));
}

/** Those of the invoices on which something can be agreed in that currency. */
export function coverable(items: readonly OpenItem[], ids: readonly Id[], currency: string): OpenItem[] {
  const chosen = new Set(ids);
  return items.filter((item) => chosen.has(item.id) && item.open.currency === currency);
}

function idsOf(covers: readonly { readonly itemId: Id }[]): Set<Id> {
  return new Set(covers.map(({ itemId }) => itemId));
}
