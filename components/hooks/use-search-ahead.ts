import { useIdle } from './use-idle.ts';
import { useSearchTexts } from './use-search-texts.ts';

/** Reads the words of the book once the page is at rest, so that the first letter somebody types finds them there. */
export function useSearchAhead(): void {
  useSearchTexts(useIdle());
}
