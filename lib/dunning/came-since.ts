import { dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { isHolding } from '../domain/hold.ts';
import { agreedSince } from './agreed-since.ts';
import { answerReason, unreadAnswer } from './answer-to-read.ts';
import { currentActivities } from './current-activities.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { type News, namesOf, news, type Written } from './news.ts';
import { paidSince } from './paid-since.ts';
import { holdReason } from './standstill.ts';

/** Pages write a mail's time to the minute. */
const MINUTE = 60_000;

/**
 * What has come in since a draft was written, so that it may no longer be what should be said (cases 29, 54, 62 to 64 and
 * 68), less what the user has read and passed over.
 */
export function cameSince(draft: Written['draft'], facts: AccountFacts, moment: Moment): News[] {
  const covered = new Set(draft.items.map(({ itemId }) => itemId));
  const written = { draft, covered, facts, log: currentActivities(facts.activities), moment };
  const all = [
    ...answered(written),
    ...complained(written),
    ...held(written),
    ...corrected(written),
    ...agreedSince(written),
    ...paidSince(written),
  ];
  return all.filter(({ id }) => !draft.passedOver.includes(id));
}

function answered({ draft, facts, log, moment }: Written): News[] {
  const answer = unreadAnswer(log);
  if (!answer) return [];
  // A page may have shown it only after the draft was written.
  const isNew = answer.at > draft.createdAt - (draft.createdAt % MINUTE) - 1 || answer.id > draft.id;
  return isNew ? [{ id: answer.id, ...answerReason(answer, { facts, moment }) }] : [];
}

function complained({ draft, covered, facts, moment }: Written): News[] {
  const disputes = facts.disputes.filter(
    (dispute) =>
      dispute.resolvedAt === null &&
      dispute.createdAt > draft.createdAt &&
      // What was complained about in the call that the mail confirms stands in the mail.
      dispute.activityId !== draft.activityId &&
      dispute.itemIds.some((id) => covered.has(id)),
  );
  return disputes.map(({ id, itemIds, createdAt }) => {
    const names = namesOf(itemIds, facts);
    const on = formatDay(dayIn(moment.zone, createdAt), moment.locale, moment.today);
    return news(id, 'dispute-since', `A complaint${names && ` about ${names}`} came on ${on}`);
  });
}

/** The call it confirms was put right: it would confirm what was never said (case 56). */
function corrected({ draft, facts }: Written): News[] {
  const by = facts.activities.find(({ amendsId }) => amendsId !== null && amendsId === draft.activityId);
  return by ? [news(by.id, 'corrected-since', 'The call that it confirms was corrected in the log')] : [];
}

function held({ draft, facts, moment }: Written): News[] {
  const holds = facts.holds.filter(
    (hold) =>
      isHolding(hold, moment.now) &&
      hold.kind !== 'no-calls' &&
      // It dates from the call in which it was said, and that may have been logged later.
      (hold.since > draft.createdAt || hold.id > draft.id) &&
      (hold.activityId === null || hold.activityId !== draft.activityId),
  );
  return holds.map((hold) => ({ id: hold.id, ...holdReason(hold, moment) }));
}
