import type { News } from '../../lib/dunning/news.ts';
import { Callout } from '../ui/callout.tsx';

/** What came in after the text was written: it may no longer be what should be said (cases 29 and 54). */
export function DraftNews({ news }: { readonly news: readonly News[] }) {
  return news.map(({ id, code, text }) => (
    <Callout key={id} tone="warn" title={text} data-testid="draft-news" data-reason={code}>
      Look whether this mail is still what you want to say.
    </Callout>
  ));
}
