import type { Answer } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { addPlan, addPromise } from '../storage/log-store.ts';
import { answerOf, readAnswer, type SeenMail } from './answer-of-mail.ts';
import { type Agreeing, checkAgreed } from './check-call.ts';
import { fileActivity } from './file-activity.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { reportedAgreements } from './reported-agreements.ts';
import { fileEntry, withAccount } from './with-account.ts';

/** What a person has read in a mail of theirs, corrected where it had to be. */
export interface PromisedInMail extends Agreeing {
  readonly accountId: Id;
  readonly mail: SeenMail;
  /** It takes the place of a payment plan over the same invoices, or not; left out: as its sum says. */
  readonly replacesPlans?: boolean | null;
}

export interface AcceptedPromise {
  readonly answer: Answer;
  readonly promises: readonly PromiseToPay[];
  readonly plan: PaymentPlan | null;
}

/**
 * A promise found in a mail goes on record (E7): the mail as read, so that it holds nothing any more (E6), what it
 * promises, and the account's new place in the day's list; all of it or nothing. Nothing of the mail's text is kept.
 */
export async function acceptPromise(
  program: Program,
  promised: PromisedInMail,
): Promise<Result<AcceptedPromise>> {
  const { database } = program;
  const { accountId, mail } = promised;
  return withAccount(program, accountId, async ({ facts, reading }) => {
    // Case 30: without a day and a sum there is none.
    if (promised.promises.length === 0 && !promised.plan)
      return refusal('promise-date', 'A promise needs an amount and a day.');
    const problem = checkAgreed(promised, facts, reading.moment);
    if (problem) return problem;
    const known = answerOf(mail, reading);
    if (known && facts.promises.some(({ activityId }) => activityId === known.id))
      return refusal('known-promise', 'What this mail promises is on record already.');
    const answer = readAnswer(program, mail, reading, { isRead: true });
    const { promises, plan } = reportedAgreements(
      program,
      {
        accountId,
        promises: promised.promises,
        plan: promised.plan,
        replacesPlans: promised.replacesPlans ?? null,
        dispute: null,
      },
      reading,
      answer,
    );
    const filed = await fileActivity(program, answer);
    for (const promise of promises) await addPromise(database, promise);
    if (plan) await addPlan(database, plan);
    await refreshDue(program, [accountId]);
    return success({ answer: filed.value, promises, plan });
  });
}

/** It promises nothing: it is not offered again, and what has to be read of it still has to be (E7). */
export async function dismissPromise(
  program: Program,
  { accountId, mail }: { readonly accountId: Id; readonly mail: SeenMail },
): Promise<Result<Answer>> {
  return withAccount(program, accountId, async ({ reading }) =>
    fileEntry(program, readAnswer(program, mail, reading, { noPromise: true })),
  );
}

/** The absence is not offered again (case 53); a promise in the same mail is a question of its own, and so is reading it. */
export async function dismissAbsence(
  program: Program,
  { accountId, mail }: { readonly accountId: Id; readonly mail: SeenMail },
): Promise<Result<Answer>> {
  return withAccount(program, accountId, async ({ reading }) => {
    const isRead = answerOf(mail, reading)?.seen?.isRead ?? false;
    return fileEntry(program, readAnswer(program, mail, reading, { noAbsence: true, isRead }));
  });
}
