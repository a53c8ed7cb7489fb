import type { AccountView } from '../../lib/app/account-view.ts';
import { partsOfCall, tellsWhy } from '../../lib/calls/parts-of-call.ts';
import { understoodDetails } from '../../lib/calls/understood-details.ts';
import { understoodDispute } from '../../lib/calls/understood-dispute.ts';
import { understoodPerson } from '../../lib/calls/understood-person.ts';
import { understoodPlan } from '../../lib/calls/understood-plan.ts';
import { understoodPromises } from '../../lib/calls/understood-promises.ts';
import { type CallForm, OTHER_PERSON } from '../../lib/domain/call-form.ts';
import type { CallReport } from '../../lib/domain/call-report.ts';
import { clockIn, dayIn, type Instant, instantAt, isDay } from '../../lib/domain/day.ts';
import { type Result, refusal, success } from '../../lib/shared/result.ts';
import { callGround } from './call-ground.ts';

export type AgreementReport = Pick<CallReport, 'promises' | 'plan' | 'dispute'>;

/** The card as the use case takes it, or what cannot be understood, beside the field it is about. */
export function callReport(form: CallForm, view: AccountView, write: boolean): Result<CallReport> {
  const { outcome } = form;
  if (outcome === '') return refusal('call-outcome', 'How did the call end? Choose one.');
  const agreed = agreementReport(form, view);
  if (!agreed.ok) return agreed;
  const at = whenOf(form, view);
  if (!at.ok) return at;
  const isOther = form.person === OTHER_PERSON;
  const { settings, facts } = view;
  return success({
    ...agreed.value,
    accountId: facts.account.id,
    at: at.value,
    seconds: secondsOf(form),
    direction: form.direction,
    phone: form.phone,
    contactId: isOther || form.person === '' ? null : form.person,
    contactName: isOther ? form.otherName.trim() || null : null,
    outcome,
    ownOutcome: settings.callOutcomes.find(({ id }) => id === form.ownOutcome)?.label ?? null,
    // Why it has not been paid is asked of those who know.
    reason: tellsWhy(form) ? form.reason : 'not-asked',
    ownReason: settings.paymentReasons.find(({ id }) => id === form.ownReason)?.label ?? null,
    note: form.note.trim(),
    words: outcome === 'refused' ? form.words.trim() : '',
    itemIds: form.itemIds,
    lateAgreed: form.lateAgreed,
    replacesPlans: form.replacesPlans,
    resend: partsOfCall(outcome).resends ? form.resend : [],
    details: understoodDetails(form),
    rightPerson: understoodPerson(form),
    write,
  });
}

/** What was agreed, as far as a call that ended like this can have brought it: what is not shown is not recorded. */
export function agreementReport(form: CallForm, view: AccountView): Result<AgreementReport> {
  const ground = callGround(view);
  const parts = form.outcome === '' ? null : partsOfCall(form.outcome);
  const promises = parts?.agrees ? understoodPromises(form, ground) : success([]);
  if (!promises.ok) return promises;
  const plan = parts?.agrees ? understoodPlan(form, ground) : success(null);
  if (!plan.ok) return plan;
  const dispute = parts?.disputes ? understoodDispute(form, ground) : success(null);
  if (!dispute.ok) return dispute;
  return success({ promises: promises.value, plan: plan.value, dispute: dispute.value });
}

/** The timer's moment, else the minute that was typed. */
function whenOf({ day, time, startedAt }: CallForm, { moment, facts }: AccountView): Result<Instant> {
  if (startedAt !== null) return success(Math.min(startedAt, moment.now));
  const clock = /^(\d\d):(\d\d)/.exec(time);
  if (!isDay(day) || !clock) return refusal('call-time', 'When was the call? Type the day and the time.');
  const at = instantAt(moment.zone, day, Number(clock[1]), Number(clock[2]));
  // The card is opened in the minute of the call: that minute counts as now.
  if (day === dayIn(moment.zone, moment.now) && time === clockIn(moment.zone, moment.now))
    return success(moment.now);
  if (at > moment.now + MINUTE_MS) return refusal('call-time', 'The call cannot lie in the future.');
  // A minute has no seconds: what was noted within it was noted before the call was written up, and stays before it.
  const within = facts.activities.filter((entry) => entry.at >= at && entry.at < at + MINUTE_MS);
  return success(Math.max(at, ...within.map((entry) => Math.min(entry.at + 1, at + MINUTE_MS - 1))));
}

const MINUTE_MS = 60_000;

function secondsOf({ startedAt, endedAt }: CallForm): number | null {
  if (startedAt === null || endedAt === null) return null;
  return Math.max(0, Math.round((endedAt - startedAt) / 1000));
}
