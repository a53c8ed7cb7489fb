import type { Refusal } from '../../lib/shared/result.ts';
import { Callout } from '../ui/callout.tsx';

interface Props {
  readonly refusal: Refusal | null;
  readonly 'data-testid'?: string;
}

/** Why something long was not done; what the user stopped herself is no problem. */
export function WorkRefusal({ refusal, 'data-testid': testId }: Props) {
  if (!refusal) return null;
  const tone = refusal.reason === 'cancelled' ? 'info' : 'problem';
  return <Callout tone={tone} title={refusal.message} data-testid={testId} />;
}
