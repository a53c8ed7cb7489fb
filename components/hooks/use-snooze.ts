import { endHold, snoozeAccount } from '../../lib/app/snooze-account.ts';
import type { Hold } from '../../lib/domain/hold.ts';
import { useSurface } from './surface.ts';

interface Snoozing {
  readonly snooze: (accountId: string, until: number) => Promise<Hold>;
  readonly lift: (hold: Hold) => Promise<void>;
}

/** Putting an account aside, and going on with it. */
export function useSnooze(): Snoozing {
  const { program, bookChanged } = useSurface();
  return {
    snooze: async (accountId, until) => {
      const hold = await snoozeAccount(program, { accountId, until, note: '' });
      bookChanged();
      return hold;
    },
    lift: async (hold) => {
      await endHold(program, hold);
      bookChanged();
    },
  };
}
