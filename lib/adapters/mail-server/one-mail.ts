import type { Participant } from '../../domain/page-evidence.ts';
import { forwardedPeople } from '../forwarded-people.ts';
import type { Conversation } from '../mail-evidence.ts';
import { ownText } from '../own-text.ts';
import { LONGEST_TEXT } from '../page-evidence.ts';

/** The conversation of a program that shows one mail at a time. `quoting`: where people may be quoted with their header. */
export function oneMail(
  key: string | null,
  subject: Element,
  people: readonly Participant[],
  dated: string | null | undefined,
  text: string,
  quoting = text,
): Conversation {
  return {
    threadKey: key,
    subject: ownText(subject),
    participants: [...people, ...forwardedPeople(quoting.slice(0, LONGEST_TEXT))],
    messages: [{ key, from: people.find(({ role }) => role === 'from')?.address, dated }],
    text,
  };
}
