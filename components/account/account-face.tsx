import type { AccountFace as Face } from '../../lib/app/account-face.ts';
import type { Channel } from '../../lib/domain/contact.ts';
import { MainWayButton } from './main-way-button.tsx';
import { NextContactWords } from './next-contact-words.tsx';
import { questionHeadline } from './question-words.ts';

interface Props {
  readonly face: Face;
  /** The button was pressed, and what it does is on its way. */
  readonly isPressed: boolean;
  readonly onPress: (channel: Channel) => void;
}

/** The next contact as the day's list has kept it, with its one button; the card of the account takes its place. */
export function AccountFace({ face, isPressed, onPress }: Props) {
  const { kind, channel, reason } = face;
  const way = wayOf(face);
  return (
    <NextContactWords
      kind={kind}
      headline={questionHeadline(face)}
      reasons={
        reason === '' || (kind === 'not-now' && channel === null) ? [] : [{ code: 'first', text: reason }]
      }
    >
      {way && <MainWayButton kind={kind} channel={way} busy={isPressed} onPress={() => onPress(way)} />}
    </NextContactWords>
  );
}

/** `null`: a question has answers of its own, and a step that a person alone takes has its own button. */
function wayOf({ kind, question, channel }: Face): Channel | null {
  if (kind === 'ask' || question !== null) return null;
  return channel ?? (kind === 'not-now' ? 'call' : null);
}
