import type { Reason } from '../../lib/dunning/reason.ts';
import { Callout } from '../ui/callout.tsx';

/** What came in after the text was written: it may no longer be what should be said (cases 29 and 54). */
export function DraftNews({ news }: { readonly news: readonly Reason[] }) {
  return news.map(({ code, text }) => (
    <Callout key={code + text} tone="warn" title={text} data-testid="draft-news" data-reason={code}>
      Look whether this mail is still what you want to say.
    </Callout>
  ));
}
