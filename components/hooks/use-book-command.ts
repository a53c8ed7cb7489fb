import type { Program } from '../../lib/app/program.ts';
import type { Result } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';
import { type Meanwhile, useCommand } from './use-command.ts';

/** A use case that changes what is suggested: once it is done the worker is told, so that badge and alarm follow. */
export function useBookCommand<I, T>(
  act: (program: Program, input: I) => Promise<Result<T>>,
  meanwhile?: Meanwhile,
) {
  const { program, bookChanged } = useSurface();
  return useCommand(async (input: I) => {
    const done = await act(program, input);
    if (done.ok) bookChanged();
    return done;
  }, meanwhile);
}
