import type { CallReport } from '../domain/call-report.ts';
import type { Id } from '../domain/id.ts';
import { money } from '../domain/money.ts';
import { rebalanceProposal } from '../dunning/plan-state.ts';
import type { Reading } from '../dunning/reading.ts';
import { type Result, refusal } from '../shared/result.ts';
import type { Program } from './program.ts';
import { asOneCall, type RecordedCall, writeCall } from './record-call.ts';
import { accountOnRecord } from './with-account.ts';

interface Rebalancing {
  readonly accountId: Id;
  readonly planId: Id;
  /** With whom it was agreed; without somebody it was not. */
  readonly contactId: Id | null;
  /** Typed by hand when the person is not on record. */
  readonly contactName: string | null;
  /** The confirmation is drafted along. */
  readonly write: boolean;
}

/**
 * The rest of a plan in even parts on the agreed days that are left, after one of its invoices was paid by itself (case
 * 39): a new plan takes the place of the old one, under a call of its own, because somebody has agreed to it.
 */
export async function rebalancePlan(
  program: Program,
  { accountId, planId, contactId, contactName, write }: Rebalancing,
): Promise<Result<RecordedCall>> {
  if (contactId === null && !contactName?.trim())
    return refusal('rebalance-person', 'With whom was it agreed? A plan is changed by two.');
  return asOneCall(program, async () => {
    const account = await accountOnRecord(program, accountId);
    if (!account.ok) return account;
    const rest = restOf(planId, account.value.reading);
    if (!rest) return refusal('no-rest', 'There is no rest to agree on anew: look at the plan again.');
    // The notes of another call, which may be under way, are not touched.
    return writeCall(program, {
      ...SAID,
      ...rest,
      accountId,
      at: program.now(),
      contactId,
      contactName: contactName?.trim() || null,
      write,
    });
  });
}

const SAID = {
  seconds: null,
  direction: 'out',
  phone: '',
  outcome: 'promised',
  ownOutcome: null,
  reason: 'not-asked',
  ownReason: null,
  note: 'The rest of the plan was agreed anew.',
  words: '',
  lateAgreed: true,
  promises: [],
  replacesPlans: null,
  dispute: null,
  resend: [],
  details: [],
  rightPerson: null,
} as const;

/** `null`: nothing was paid by itself, or one day alone is left, on which the rest is asked for anyway. */
function restOf(planId: Id, { plans, facts, moment }: Reading): Pick<CallReport, 'itemIds' | 'plan'> | null {
  const found = plans.find(({ plan }) => plan.id === planId);
  const proposal = found && rebalanceProposal(found, moment.today);
  if (!found || !proposal) return null;
  const { plan, state } = found;
  const itemIds = facts.items
    .filter((item) => item.open.amount > 0 && plan.covers.some(({ itemId }) => itemId === item.id))
    .map(({ id }) => id);
  const total = money(
    proposal.reduce((sum, { amount }) => sum + amount.amount, 0),
    state.received.currency,
  );
  const { endsAfterMissed, rate, method } = plan;
  return { itemIds, plan: { total, instalments: proposal, itemIds, endsAfterMissed, rate, method } };
}
