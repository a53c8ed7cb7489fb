import type { Insertion } from '../messaging/protocol.ts';
import { isForOthers } from './is-for-others.ts';
import type { OpenBox } from './open-box.ts';

/**
 * Of several open boxes, opened last first, the right one: that the user is in, else one to the draft's people, else a new
 * mail that is to nobody and about nothing yet. `null`: all are other mails.
 */
export function boxForDraft(boxes: readonly OpenBox[], insertion: Insertion): OpenBox | null {
  const fitting = boxes.filter(({ recipients }) => !isForOthers(recipients, insertion));
  return (
    fitting.find(({ box }) => box.contains(box.ownerDocument.activeElement)) ??
    fitting.find(({ recipients }) => recipients.length) ??
    fitting.find(({ subject }) => !subject || subject === insertion.subject) ??
    null
  );
}
