import { findAccounts } from '../../lib/storage/search-store.ts';
import { useSurface } from './surface.ts';
import { useDebounced } from './use-debounced.ts';
import { useIdle } from './use-idle.ts';
import { useLive } from './use-live.ts';
import { useSearchTexts } from './use-search-texts.ts';

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
  const isIdle = useIdle();
  const texts = useSearchTexts(isIdle || words !== '');
  const book = texts.state === 'ready' ? texts.value : null;
  const found = useLive(
    async () =>
      words === '' || book === null
        ? NOTHING
        : await findAccounts(program.database, book, { text: words, limit: MOST }),
    [program, book, words],
  );
  return words !== '' && found.state === 'ready' ? found.value : NOTHING;
}
