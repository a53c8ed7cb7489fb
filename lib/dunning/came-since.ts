import { dayIn } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import { formatDay } from '../domain/format-day.ts';
import { joinWords } from '../shared/text.ts';
import { answerReason, unreadAnswer } from './answer-to-read.ts';
import { currentActivities } from './current-activities.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { type Reason, reason } from './reason.ts';

/** Pages write a mail's time to the minute. */
const MINUTE = 60_000;

/** What has come in since a draft was written, so that it may no longer be what should be said (cases 29 and 54). */
export function cameSince(
  { createdAt, items, activityId }: Pick<Draft, 'createdAt' | 'items' | 'activityId'>,
  facts: AccountFacts,
  moment: Moment,
): Reason[] {
  const answer = unreadAnswer(currentActivities(facts.activities));
  const isNew = answer !== null && answer.at > createdAt - (createdAt % MINUTE) - 1;
  const covered = new Set(items.map(({ itemId }) => itemId));
  const disputes = facts.disputes.filter(
    (dispute) =>
      dispute.resolvedAt === null &&
      dispute.createdAt > createdAt &&
      // What was complained about in the call that the mail confirms stands in the mail.
      dispute.activityId !== activityId &&
      dispute.itemIds.some((id) => covered.has(id)),
  );
  return [
    ...(isNew ? [answerReason(answer, { facts, moment })] : []),
    ...disputes.map(({ itemIds, createdAt: at }) => {
      const numbers = facts.items.filter(({ id }) => itemIds.includes(id)).map(({ number }) => number);
      const about = numbers.length > 0 ? ` about ${joinWords(numbers.sort())}` : '';
      const on = formatDay(dayIn(moment.zone, at), moment.locale, moment.today);
      return reason('dispute-since', `A complaint${about} came on ${on}, after this was written.`);
    }),
  ];
}
