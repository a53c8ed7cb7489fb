import type { AgreedFacts } from '../correspondence/text-facts.ts';
import type { Answer, CallActivity, DetailsActivity } from '../domain/activity.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { withCorrections } from '../dunning/log-entries.ts';
import type { Reading } from '../dunning/reading.ts';
import { type Result, refusal } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { confirmationDraft } from './confirmation-draft.ts';
import type { Program } from './program.ts';
import { textsAtHand } from './texts-at-hand.ts';
import { withAccount } from './with-account.ts';

interface Asked {
  readonly accountId: Id;
  /** The call, or the mail of theirs, in which it was agreed. */
  readonly activityId: Id;
}

/** The confirmation of a call that was saved without one, or of a promise found in a mail: whatever it brought is confirmed, to the digit (P24). */
export async function writeConfirmation(
  program: Program,
  { accountId, activityId }: Asked,
): Promise<Result<Draft>> {
  const { database } = program;
  return withAccount(program, accountId, async ({ facts, reading, terms }) => {
    // A call that was corrected is confirmed as it was corrected; what it brought stands under either.
    const ids = withCorrections(activityId, facts.activities);
    const activity = reading.log.find(
      (one): one is CallActivity | Answer =>
        (one.kind === 'call' || one.kind === 'answer') && ids.includes(one.id),
    );
    if (!activity) return refusal('no-call', 'The entry in which this was agreed is no longer on record.');
    const draft = confirmationDraft({
      program,
      reading,
      settings: terms.settings,
      activity,
      agreed: broughtBy(ids, activity, reading),
      texts: await textsAtHand(database, accountId),
    });
    if (!draft.ok) return draft;
    await writeDraft(database, draft.value);
    return draft;
  });
}

function broughtBy(ids: readonly Id[], said: CallActivity | Answer, { facts, log }: Reading): AgreedFacts {
  const isOf = ({ activityId }: { readonly activityId: Id }) => ids.includes(activityId);
  return {
    promises: facts.promises.filter(isOf),
    plan: facts.plans.find(isOf) ?? null,
    dispute: facts.disputes.find(isOf) ?? null,
    resent: said.kind === 'call' ? said.resend : [],
    details:
      log.find(
        (one): one is DetailsActivity =>
          one.kind === 'details' && one.callId !== null && ids.includes(one.callId),
      ) ?? null,
  };
}
