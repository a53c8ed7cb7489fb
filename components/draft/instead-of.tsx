import type { Draft } from '../../lib/domain/draft.ts';
import { Callout } from '../ui/callout.tsx';

/** A text of the user's own was meant and is damaged: that it begins as ours is said, not left to be found out. */
export function InsteadOf({ draft: { insteadOf, channel } }: { readonly draft: Draft }) {
  if (insteadOf === undefined) return null;
  return (
    <Callout
      tone="warn"
      title={`“${insteadOf}” cannot be used: it is damaged`}
      data-testid="draft-instead-of"
    >
      This {channel === 'letter' ? 'letter' : 'mail'} begins as the built-in text. You can mend yours in the
      settings, under Templates.
    </Callout>
  );
}
