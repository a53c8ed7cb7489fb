import type { Participant } from '../domain/page-evidence.ts';
import type { Insertion } from '../messaging/protocol.ts';
import type { InsertResult } from './adapter.ts';
import { boxForDraft } from './box-for-draft.ts';
import { holdsText } from './holds-text.ts';
import { insertIntoEditable } from './insert-into-editable.ts';
import { insertIntoTextarea } from './insert-into-field.ts';
import { writtenText } from './written-text.ts';

/** A box of a site that a draft may go into. */
export interface ComposeBox {
  /** What is watched for the mail to leave. */
  readonly box: Element;
  /** An editable element or a text area, in this document or a frame's. */
  readonly editor: HTMLElement;
  readonly recipients: readonly Participant[];
  /** Of a site with several boxes: a new mail about something else is left alone unless the user is in it. */
  readonly subject?: string | undefined;
  /** An answer keeps its recipients and its subject, also when they cannot be seen. */
  readonly isReply: boolean;
  /** Types recipients and subject of a new mail where these fields are empty. */
  fillHead(insertion: Insertion): void;
  /** Writes at the top of the editor, where the site's editor wants it in a way of its own. */
  write?(body: string): void;
}

/** Writes the draft above signature and quote of the box, or of the right one of several. Twice the same draft stands there once. */
export function insertDraft(
  open: ComposeBox | readonly ComposeBox[] | null,
  insertion: Insertion,
): InsertResult {
  const boxes = [open ?? []].flat();
  if (!boxes.length) return { kind: 'no-compose' };
  const compose = boxForDraft(boxes, insertion);
  if (!compose) return { kind: 'other-mail' };
  if (!compose.recipients.length && !compose.isReply) compose.fillHead(insertion);
  const { editor } = compose;
  const stands = () => holdsText(writtenText(editor), insertion.body);
  if (!stands()) {
    if (compose.write) compose.write(insertion.body);
    else if ('value' in editor) insertIntoTextarea(editor as HTMLTextAreaElement, insertion.body);
    else insertIntoEditable(editor, insertion.body);
  }
  return stands() ? { kind: 'inserted', compose: compose.box } : { kind: 'not-taken' };
}
