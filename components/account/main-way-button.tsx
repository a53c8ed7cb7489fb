import type { Channel } from '../../lib/domain/contact.ts';
import { Button } from '../ui/button.tsx';

interface Props {
  readonly kind: 'contact' | 'not-now' | 'ask';
  readonly channel: Channel;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** The one button of the next contact. */
export function MainWayButton({ kind, channel, busy, onPress }: Props) {
  const { words, testId } = WAYS[channel];
  return (
    <Button
      // Something for another day is not pushed forward.
      variant={kind === 'contact' ? 'primary' : 'secondary'}
      block
      busy={busy}
      data-testid={testId}
      onClick={onPress}
    >
      {words}
    </Button>
  );
}

const WAYS: Record<Channel, { readonly words: string; readonly testId: string }> = {
  call: { words: 'Prepare call', testId: 'prepare-call' },
  email: { words: 'Write the mail', testId: 'draft-email' },
  letter: { words: 'Write the letter', testId: 'draft-letter' },
};
