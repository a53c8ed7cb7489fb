import type { Finding } from '../../lib/templates/lint-text.ts';
import { Callout } from '../ui/callout.tsx';

/** What stands in the way of a text, and what could be better. */
export function DraftFindings({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map(({ rule, blocking, text }) => (
    <Callout
      key={rule + text}
      tone={blocking ? 'warn' : 'info'}
      title={blocking ? 'Please look at this first' : 'A thought'}
      data-testid="draft-lint"
      data-blocking={blocking}
    >
      {text}
    </Callout>
  ));
}
