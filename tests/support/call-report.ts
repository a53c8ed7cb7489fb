import type {
  CallReport,
  ReportedDispute,
  ReportedPlan,
  ReportedPromise,
} from '../../lib/domain/call-report.ts';
import { addWeekdays, day, dayIn } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { NOW } from './components/test-program.ts';

/** What differs from the card below; of a promise, a plan or a complaint again only what differs. */
export type ReportOverrides = Partial<Omit<CallReport, 'promises' | 'plan' | 'dispute'>> & {
  readonly promises?: readonly Partial<ReportedPromise>[];
  readonly plan?: Partial<ReportedPlan> | null;
  readonly dispute?: Partial<ReportedDispute> | null;
};

/**
 * A card on which Mary promises the account's first invoice in full for 4 December 2026, to be saved and written. With
 * another outcome nothing is promised; a complaint is what the note says, about the same invoices, looked after by Jo Bell.
 */
export function callReport(facts: AccountFacts, at: number, overrides: ReportOverrides = {}): CallReport {
  const [item] = facts.items;
  const [contact] = facts.contacts;
  if (!item) throw new Error('The account has no invoice');
  const outcome = overrides.outcome ?? 'promised';
  const itemIds = overrides.itemIds ?? [item.id];
  const promise = {
    amount: money(item.open.amount, item.open.currency),
    dueOn: day('2026-12-04'),
    itemIds,
    method: null,
  };
  const dispute = {
    itemIds,
    parts: [],
    text: overrides.note ?? '',
    owner: 'Jo Bell',
    answerBy: addWeekdays(dayIn('Europe/Berlin', Math.max(at, NOW)), 5),
  };
  // Three times 400.00 on the fourth of each month: the whole of the seeded invoice.
  const plan = {
    total: money(120_000, 'EUR'),
    instalments: ['2026-12-04', '2027-01-04', '2027-02-04'].map((on) => ({
      dueOn: day(on),
      amount: money(40_000, 'EUR'),
    })),
    itemIds,
    endsAfterMissed: 2,
    rate: '',
    method: null,
  };
  const {
    promises = outcome === 'promised' ? [{}] : [],
    plan: planned,
    dispute: disputed,
    ...rest
  } = overrides;
  const complaint = disputed === undefined && outcome === 'disputes' ? {} : disputed;
  return {
    accountId: facts.account.id,
    at,
    seconds: null,
    direction: 'out',
    phone: '',
    contactId: contact?.id ?? null,
    contactName: null,
    outcome,
    ownOutcome: null,
    reason: 'oversight',
    ownReason: null,
    note: '',
    words: '',
    itemIds,
    lateAgreed: false,
    replacesPlans: null,
    resend: [],
    details: [],
    rightPerson: null,
    write: true,
    ...rest,
    promises: promises.map((one) => ({ ...promise, ...one })),
    plan: planned ? { ...plan, ...planned } : null,
    dispute: complaint ? { ...dispute, ...complaint } : null,
  };
}
