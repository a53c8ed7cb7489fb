import type { Participant } from '../domain/page-evidence.ts';
import type { Insertion } from '../messaging/protocol.ts';
import type { Adapter, Page } from './adapter.ts';
import { boxForDraft } from './box-for-draft.ts';
import { holdsText } from './holds-text.ts';
import { insertIntoEditable } from './insert-into-editable.ts';
import { insertIntoTextarea } from './insert-into-field.ts';
import type { OpenBox } from './open-box.ts';
import type { Writer } from './writer.ts';
import { writtenText } from './written-text.ts';

export type InsertResult =
  /** The text stands in the box, checked by reading it back. */
  | { readonly kind: 'inserted'; readonly compose: Element }
  /** No box is open. */
  | { readonly kind: 'no-compose' }
  /** A box is open, but it belongs to another mail or holds the user's own words for somebody else. */
  | { readonly kind: 'other-mail' }
  | { readonly kind: 'not-taken' };

/**
 * Writes the draft into the one box that is right for it, above the user's own words, signature and quote. Twice the same
 * draft stands there once.
 */
export function insertDraft(
  page: Page,
  adapter: Adapter,
  writer: Writer,
  insertion: Insertion,
): InsertResult {
  const boxes = adapter.boxes?.(page) ?? [];
  if (!boxes.length)
    return { kind: writer.mark && page.document.querySelector(writer.mark) ? 'not-taken' : 'no-compose' };
  const others = () => adapter.read(page)?.participants ?? [];
  const compose = boxForDraft(
    boxes.map((box) => ({ ...box, recipients: recipientsOf(box, insertion, others) })),
    insertion,
  );
  if (!compose) return { kind: 'other-mail' };
  if (!compose.recipients.length && !compose.isReply) writer.fillHead(compose, insertion);
  const { editor } = compose;
  const stands = () => holdsText(writtenText(editor), insertion.body);
  if (!stands()) {
    if ('value' in editor) insertIntoTextarea(editor as HTMLTextAreaElement, insertion.body);
    else if (writer.write) writer.write(editor, insertion.body);
    else insertIntoEditable(editor, insertion.body);
  }
  return stands() ? { kind: 'inserted', compose: compose.box } : { kind: 'not-taken' };
}

/**
 * Sites show contacts by name: one of the draft's people has its name, anybody else is somebody. An answer whose recipients
 * cannot be read goes to people of the conversation (`others`).
 */
function recipientsOf(
  { recipients, isReply }: OpenBox,
  { to }: Insertion,
  others: () => readonly Participant[],
): readonly Participant[] {
  const known = recipients.map((one) => ({
    ...one,
    address: one.address || (to.find(({ name }) => name && name === one.name)?.address.toLowerCase() ?? ''),
  }));
  return isReply && !known.some(({ address }) => address) ? others() : known;
}
