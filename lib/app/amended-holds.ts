import type { CallActivity } from '../domain/activity.ts';
import { holdsAfter } from '../domain/call-holds.ts';
import type { Hold } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { Program } from './program.ts';

/** What was stopped because of a call and goes on after its correction, and what must stop because of it (D8, case 64). */
export function amendedHolds(
  program: Program,
  ids: ReadonlySet<Id>,
  activity: CallActivity,
  holds: readonly Hold[],
): { readonly lifted: Id[]; readonly added: Hold[] } {
  const kinds = activity.struck ? [] : holdsAfter(activity);
  const ofCall = holds.filter(({ activityId }) => activityId !== null && ids.has(activityId));
  const standing = ofCall.filter(({ liftedAt }) => liftedAt === null);
  // What a person has lifted since stays lifted.
  const missing = kinds.filter((kind) => !ofCall.some((hold) => hold.kind === kind));
  return {
    lifted: standing.filter(({ kind }) => !kinds.includes(kind)).map(({ id }) => id),
    added: missing.map((kind) => ({
      id: program.newId(),
      accountId: activity.accountId,
      kind,
      note: activity.note,
      owner: '',
      since: activity.at,
      until: null,
      activityId: activity.id,
      liftedAt: null,
    })),
  };
}
