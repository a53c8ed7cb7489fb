import type { CallAsked } from '../../lib/app/call-occasion.ts';
import { type CallWords, callWords } from '../../lib/app/call-words.ts';
import { useSurface } from './surface.ts';
import { useLive } from './use-live.ts';

/** What is said on this call, live; `undefined`: not read yet; `null`: what the guided call says by itself. */
export function useCallWords(asked: CallAsked): CallWords | null | undefined {
  const { program } = useSurface();
  const { accountId, contactId, otherName, itemIds } = asked;
  const words = useLive(
    () => callWords(program, asked),
    [program, accountId, contactId, otherName, itemIds.join(' ')],
  );
  if (words.state === 'loading') return undefined;
  return words.state === 'ready' ? words.value : null;
}
