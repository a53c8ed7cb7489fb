import type { DoneAs } from '../../lib/app/done-choices.ts';
import { doneContact } from '../../lib/app/done-contact.ts';
import { type SkippedContact, skipContact } from '../../lib/app/skip-contact.ts';
import { undoEntry } from '../../lib/app/undo-day-entry.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { Id } from '../../lib/domain/id.ts';
import { type Result, success } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';
import { useSnooze } from './use-snooze.ts';

/** Undoes one thing that was done, as if it had not been. */
export type TakeBack = () => Promise<Result<unknown>>;

interface DayCommands {
  readonly snooze: (accountId: Id, until: Instant) => Promise<Result<TakeBack>>;
  readonly done: (accountId: Id, as: DoneAs) => Promise<Result<TakeBack>>;
  readonly skip: (skipped: SkippedContact) => Promise<Result<TakeBack>>;
}

/** What is done from a row of the day's list without opening it; each gives back how it is undone. */
export function useDayCommands(): DayCommands {
  const { program, bookChanged } = useSurface();
  const { snooze, lift } = useSnooze();
  const told = async <T>(work: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await work;
    if (result.ok) bookChanged();
    return result;
  };
  const entered = async (work: Promise<Result<{ readonly id: Id }>>): Promise<Result<TakeBack>> => {
    const entry = await told(work);
    return entry.ok ? success(() => told(undoEntry(program, entry.value.id))) : entry;
  };
  return {
    snooze: async (accountId, until) => {
      const held = await snooze(accountId, until);
      return held.ok ? success(async () => success(await lift(held.value))) : held;
    },
    done: (accountId, as) => entered(doneContact(program, { accountId, as })),
    skip: (skipped) => entered(skipContact(program, skipped)),
  };
}
