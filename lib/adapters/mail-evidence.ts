import type { PageEvidence } from '../domain/page-evidence.ts';
import type { OpenBox } from './open-box.ts';
import { boundedEvidence, type Seen } from './page-evidence.ts';

export type Conversation = Pick<Seen, 'threadKey' | 'subject' | 'messages' | 'text'> &
  Required<Pick<Seen, 'participants'>>;

/** What a page of a mail program shows. */
export interface SeenMail extends Pick<Seen, 'site' | 'own' | 'missed'> {
  readonly conversation: Conversation | null;
  readonly boxes: readonly OpenBox[];
  /** A mail is written, whether or not its box is ready. */
  readonly isWriting?: boolean;
  readonly hasList: boolean;
}

/** The conversation that is open, else the mail that is written first. */
export function mailEvidence(
  document: Document,
  { conversation, isWriting, hasList, ...seen }: SeenMail,
): PageEvidence {
  const [box] = seen.boxes;
  return boundedEvidence(
    {
      view: conversation ? 'thread' : (isWriting ?? box) ? 'compose' : hasList ? 'list' : 'none',
      subject: box?.subject,
      participants: box?.recipients.filter(({ address }) => address) ?? [],
      ...conversation,
      ...seen,
    },
    document,
  );
}
