import type { MailActivity } from '../domain/activity.ts';
import { addDays, type Day, dayIn, type Instant } from '../domain/day.ts';
import { levelById } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import { noticeDeadline } from '../domain/notice-term.ts';
import type { Reading } from './reading.ts';

/** What ends the term of a final notice before it has run (case 62). */
export type TermStop = 'payment' | 'promise' | 'plan' | 'dispute';

export interface NoticeState {
  readonly notice: MailActivity;
  /** The last day of its term. */
  readonly until: Day;
  readonly kind: 'running' | 'run' | 'stopped';
  readonly stoppedBy: TermStop | null;
}

/**
 * How the last final notice about an invoice stands (P27, H4, cases 61 and 62); `null`: none was sent. Its term stops for
 * good with a payment, a promise or a plan after it, or a dispute open during it: what follows needs a new notice. A notice from
 * before the book came here has no term: nobody can say when it was sent; nor has one that was only said.
 */
export function noticeState({ log, facts, procedure, moment }: Reading, itemId: Id): NoticeState | null {
  for (const activity of log) {
    if (activity.kind !== 'mail') continue;
    const covered = activity.items.find((one) => one.itemId === itemId);
    const termDays = covered ? (levelById(procedure, covered.levelId)?.termDays ?? null) : null;
    if (!covered || termDays === null) continue;
    const until = noticeDeadline(dayIn(activity.zone, activity.at), termDays, moment.ours);
    const stoppedBy = isCreditedSince(activity, itemId, facts)
      ? 'payment'
      : stopSince(facts, itemId, activity.at, covered.open?.amount ?? null);
    const kind = stoppedBy ? 'stopped' : moment.today > until ? 'run' : 'running';
    return { notice: activity, until, kind, stoppedBy };
  }
  return null;
}

function stopSince(
  { items, promises, plans, disputes }: Reading['facts'],
  itemId: Id,
  at: Instant,
  openThen: number | null,
): TermStop | null {
  const item = items.find(({ id }) => id === itemId);
  if (item && openThen !== null && item.open.amount < openThen) return 'payment';
  const isAbout = ({ covers }: { readonly covers: readonly { readonly itemId: Id }[] }) =>
    covers.some((one) => one.itemId === itemId);
  if (promises.some((promise) => promise.createdAt > at && isAbout(promise))) return 'promise';
  if (plans.some((plan) => plan.createdAt > at && isAbout(plan))) return 'plan';
  const complained = disputes.some(
    ({ createdAt, resolvedAt, itemIds }) =>
      (createdAt > at || resolvedAt === null || resolvedAt > at) && itemIds.includes(itemId),
  );
  return complained ? 'dispute' : null;
}

/** Money has come in that nobody has allocated yet: it may be for this very invoice. Ids sort by the moment they were made. */
function isCreditedSince({ id }: MailActivity, itemId: Id, { items }: Reading['facts']): boolean {
  const currency = items.find((item) => item.id === itemId)?.open.currency;
  return items.some(
    ({ id: credit, open, inLastImport }) =>
      open.amount < 0 && open.currency === currency && inLastImport && credit > id,
  );
}

/** The first day on which what the notice announced may be done. */
export function afterTerm({ until }: NoticeState): Day {
  return addDays(until, 1);
}
