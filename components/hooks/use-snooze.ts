import { endHold, snoozeAccount } from '../../lib/app/snooze-account.ts';
import type { Hold } from '../../lib/domain/hold.ts';
import type { Result } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';

interface Snoozing {
  readonly snooze: (accountId: string, until: number) => Promise<Result<Hold>>;
  readonly lift: (hold: Hold) => Promise<void>;
}

/** Putting an account aside, and going on with it. */
export function useSnooze(): Snoozing {
  const { program, bookChanged } = useSurface();
  return {
    snooze: async (accountId, until) => {
      const snoozed = await snoozeAccount(program, { accountId, until, note: '' });
      if (snoozed.ok) bookChanged();
      return snoozed;
    },
    lift: async (hold) => {
      await endHold(program, hold);
      bookChanged();
    },
  };
}
