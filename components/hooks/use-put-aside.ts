import { type PutAside, putManyAside, takeBackAside } from '../../lib/app/ledger-put-aside.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** Putting many accounts aside at once, and taking all of it back. */
export function usePutAside() {
  const { program, bookChanged } = useSurface();
  return {
    putAside: useCommand(async (accountIds: readonly string[], until: number) => {
      const done = await putManyAside(program, { accountIds, until });
      if (done.ok) bookChanged();
      return done;
    }),
    takeBack: useCommand(async (put: PutAside) => {
      const done = await takeBackAside(program, put);
      if (done.ok) bookChanged();
      return done;
    }),
  };
}
