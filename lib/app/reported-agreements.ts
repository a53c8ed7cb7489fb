import type { CallReport, ReportedPlan } from '../domain/call-report.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { coverable } from '../dunning/coverable.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import type { Reading } from '../dunning/reading.ts';
import { agreedNow, takesPlaceOf } from '../dunning/takes-place-of.ts';
import type { Program } from './program.ts';

interface Made {
  readonly promises: PromiseToPay[];
  readonly plan: PaymentPlan | null;
  readonly dispute: Dispute | null;
}

/** What a call has brought, as the rows it is kept in, each with what it takes the place of (cases 33, 34). */
export function reportedAgreements(
  program: Program,
  report: Pick<CallReport, 'accountId' | 'promises' | 'plan' | 'replacesPlans' | 'dispute'>,
  reading: Pick<Reading, 'facts' | 'plans'>,
  activity: { readonly id: Id },
): Made {
  const { facts } = reading;
  const base = () => ({
    id: program.newId(),
    accountId: report.accountId,
    activityId: activity.id,
    createdAt: program.now(),
  });
  const { byPromise, byPlan } = takesPlaceOf(reading, agreedNow(report, facts));
  const [replacesId = null, ...alsoReplaces] = byPlan.plans;
  return {
    promises: report.promises.map(({ amount, dueOn, method, itemIds }, index) => ({
      ...base(),
      amount,
      dueOn,
      method,
      covers: coversOf(facts, itemIds, amount.currency),
      ...(byPromise[index] ?? { replacesId: null, alsoReplaces: [], replacesPlans: [] }),
    })),
    plan: report.plan && {
      ...base(),
      ...termsOf(report.plan),
      covers: coversOf(facts, report.plan.itemIds, report.plan.total.currency),
      replacesId,
      alsoReplaces,
      replacesPromises: byPlan.promises,
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

/** What each of these invoices owes now: what comes in later is told from it. */
function coversOf({ items }: AccountFacts, ids: readonly Id[], currency: string) {
  return coverable(items, ids, currency).map(({ id, open }) => ({ itemId: id, open }));
}
