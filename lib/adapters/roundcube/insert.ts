import type { Insertion } from '../../messaging/protocol.ts';
import type { InsertResult, Page } from '../adapter.ts';
import { insertDraft } from '../insert-draft.ts';
import { insertIntoTextarea, typeInto } from '../insert-into-field.ts';
import { paragraphNodes } from '../paragraph-nodes.ts';
import { findCompose, isPlain, recipients, subjectField } from './compose.ts';
import { TO_FIELD } from './selectors.ts';

/** Writes the draft into the mail that is written on this page. */
export function insert({ document }: Page, insertion: Insertion): InsertResult {
  const compose = findCompose(document);
  return insertDraft(
    compose && {
      box: compose.form,
      editor: compose.editor,
      recipients: recipients(document),
      isReply: false,
      fillHead: (draft) => fillHead(document, draft),
      write: (body) =>
        isPlain(compose.editor)
          ? insertIntoTextarea(compose.editor, body)
          : insertIntoTinyMce(compose.editor, body),
    },
    insertion,
  );
}

/** Recipients and subject of a new mail; Roundcube draws its chips anew when the field says that it changed. */
function fillHead(document: Document, { to, subject }: Insertion): void {
  const toField = document.querySelector<HTMLTextAreaElement>(TO_FIELD);
  if (toField && to.length) {
    toField.value = to.map(({ address }) => address).join(', ');
    toField.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const field = subjectField(document);
  if (field && !field.value) typeInto(field, subject);
}

/** TinyMCE reads its frame when the mail goes, and takes this event as a reason to remember what was there before. */
function insertIntoTinyMce(body: HTMLElement, text: string): void {
  body.prepend(...paragraphNodes(body.ownerDocument, text));
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}
