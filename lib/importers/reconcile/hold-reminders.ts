import type { Instant } from '../../domain/day.ts';
import type { Hold } from '../../domain/hold.ts';
import type { AccountCandidate } from '../candidates.ts';

interface HoldMaking {
  readonly system: string;
  readonly known: readonly Hold[];
  /** Account ids by the candidates' keys. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly ids: () => string;
  readonly at: Instant;
}

/**
 * No mails to those whom the source is told not to remind. Once for each account and source: one that the user has lifted
 * stays lifted, however often the file says it again.
 */
export function holdReminders(
  candidates: readonly AccountCandidate[],
  { system, known, idOf, ids, at }: HoldMaking,
): Hold[] {
  const asked = candidates.filter(({ noReminders }) => noReminders);
  if (asked.length === 0) return [];
  const note = `Payment reminders are switched off for this customer in ${NAMES[system] ?? 'your accounting program'}`;
  const held = new Set(known.filter((hold) => hold.note === note).map(({ accountId }) => accountId));
  return asked.flatMap(({ key }): Hold[] => {
    const accountId = idOf.get(key);
    if (accountId === undefined || held.has(accountId)) return [];
    held.add(accountId);
    return [
      {
        id: ids(),
        accountId,
        kind: 'no-mails',
        note,
        owner: '',
        since: at,
        until: null,
        activityId: null,
        liftedAt: null,
      },
    ];
  });
}

/** Systems known to say whom not to remind. A name is part of a note on record: it must not change. */
const NAMES: Readonly<Record<string, string>> = { zoho: 'Zoho' };
