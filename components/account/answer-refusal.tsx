import type { Refusal } from '../../lib/shared/result.ts';
import { Callout } from '../ui/callout.tsx';

/** Why an answer was not taken, where it was given. */
export function AnswerRefusal({ refusal }: { readonly refusal: Refusal | null }) {
  return refusal && <Callout tone="problem" title={refusal.message} data-testid="answer-refusal" />;
}
