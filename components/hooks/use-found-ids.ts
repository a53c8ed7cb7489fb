import { findAccountIds } from '../../lib/storage/search-store.ts';
import { useSurface } from './surface.ts';
import { useDebounced } from './use-debounced.ts';
import { useLive } from './use-live.ts';

interface FoundIds {
  readonly ids: readonly string[];
  /** Nothing is called exactly that: these come close. */
  readonly slipped: boolean;
}

const NOTHING: FoundIds = { ids: [], slipped: false };
const MOST = 500;
const WAIT_MS = 120;

/** Accounts the search knows by a person, a number, an address or an invoice; nothing while nothing is typed. */
export function useFoundIds(text: string): FoundIds {
  const { program } = useSurface();
  const words = useDebounced(text.trim(), WAIT_MS);
  const found = useLive(
    async () => (words === '' ? NOTHING : await findAccountIds(program.database, words, MOST)),
    [program, words],
  );
  return words !== '' && found.state === 'ready' ? found.value : NOTHING;
}
