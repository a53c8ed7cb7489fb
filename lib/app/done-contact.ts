import type { Activity, MailActivity } from '../domain/activity.ts';
import type { CallOutcome } from '../domain/call-outcome.ts';
import type { CallReport } from '../domain/call-report.ts';
import type { Channel } from '../domain/contact.ts';
import type { Id } from '../domain/id.ts';
import type { ContactPlan } from '../dunning/next-contact-types.ts';
import { takesStepInWriting } from '../dunning/takes-step.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import { waitingDrafts } from '../storage/draft-store.ts';
import { coveredItem } from './covered-item.ts';
import type { DoneAs } from './done-choices.ts';
import type { Program } from './program.ts';
import { writeCall } from './record-call.ts';
import { suggestionOf } from './suggestion.ts';
import { type AccountOnRecord, fileEntry, newEntry, withAccount } from './with-account.ts';

export interface DoneContact {
  readonly accountId: Id;
  readonly as: DoneAs;
}

/**
 * Notes that the contact that is due was made, by another way than the panel: with the person, the invoices and the step
 * that are planned, and nothing that nobody has said. Refused where something else is to be done by now, or where one
 * word is not enough.
 */
export function doneContact(program: Program, { accountId, as }: DoneContact): Promise<Result<Activity>> {
  const outcome = OUTCOMES[as];
  return withAccount<Activity>(program, accountId, async (account) => {
    const plan = plannedNow(account, as);
    if (isRefused(plan)) return plan;
    return outcome === null
      ? wroteByHand(program, account, plan)
      : calledByHand(program, account, plan, outcome);
  });
}

/** What each word claims of a call, and no more: that somebody was talked to is no promise. `null`: it is no call. */
const OUTCOMES: Record<DoneAs, CallOutcome | null> = {
  talked: 'talked',
  'no-answer': 'no-answer',
  'left-message': 'voicemail',
  mailed: null,
  posted: null,
};

const WAYS: Record<DoneAs, Channel> = {
  talked: 'call',
  'no-answer': 'call',
  'left-message': 'call',
  mailed: 'email',
  posted: 'letter',
};

function plannedNow(account: AccountOnRecord, as: DoneAs): ContactPlan | Refusal {
  const { kind, plan } = suggestionOf(account, account.terms);
  if (kind !== 'contact' || plan?.channel !== WAYS[as])
    return refusal('not-due', 'Something else is to be done here by now. Look at it again.');
  return plan;
}

function isRefused(found: ContactPlan | Refusal): found is Refusal {
  return 'ok' in found;
}

/** Notes of a call that is under way are left alone: another call may be going on. */
async function calledByHand(
  program: Program,
  { facts }: AccountOnRecord,
  plan: ContactPlan,
  outcome: CallOutcome,
): Promise<Result<Activity>> {
  const report: CallReport = {
    ...NOTHING_SAID,
    ...callOf(plan, program),
    accountId: facts.account.id,
    outcome,
  };
  const called = await writeCall(program, report);
  return called.ok ? success(called.value.activity) : called;
}

function callOf({ contactId, items }: ContactPlan, { now }: Program) {
  return { at: now(), contactId, itemIds: items.map(({ itemId }) => itemId) };
}

const NOTHING_SAID = {
  seconds: null,
  direction: 'out',
  phone: '',
  contactName: null,
  ownOutcome: null,
  reason: 'not-asked',
  ownReason: null,
  note: '',
  words: '',
  lateAgreed: false,
  promises: [],
  plan: null,
  replacesPlans: null,
  dispute: null,
  resend: [],
  details: [],
  rightPerson: null,
  write: false,
} as const satisfies Partial<CallReport>;

/** What it said is not known, and the log claims nothing of it (case 55). */
async function wroteByHand(
  program: Program,
  { facts, reading }: AccountOnRecord,
  plan: ContactPlan,
): Promise<Result<Activity>> {
  const { database } = program;
  const { account } = facts;
  // P27: the term counts from a notice whose words can be shown.
  if (plan.level.termDays !== null)
    return refusal('needs-text', 'The words of a notice are kept. Open the customer and write it there.');
  const drafts = await waitingDrafts(database, account.id);
  if (drafts.some(({ purpose }) => purpose === 'reminder'))
    return refusal(
      'draft-waits',
      'A text for this customer is begun. Open it and say there that it was sent.',
    );
  const isStep = takesStepInWriting(plan);
  const mail: MailActivity = {
    kind: 'mail',
    ...newEntry(program, reading),
    channel: plan.channel === 'letter' ? 'letter' : 'email',
    purpose: 'reminder',
    contactId: plan.contactId,
    to: [],
    subject: '',
    textId: null,
    builtInId: null,
    body: '',
    // No draft of ours: an id that leads to none.
    draftId: program.newId(),
    confirmsId: null,
    items: plan.items.map(({ itemId, levelId }) => coveredItem(itemId, levelId, facts)),
    levelId: isStep ? plan.level.id : null,
  };
  return fileEntry(program, mail);
}
