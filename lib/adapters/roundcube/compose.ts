import type { Insertion } from '../../messaging/protocol.ts';
import type { ComposeBox } from '../insert-draft.ts';
import { insertIntoTextarea, typeInto } from '../insert-into-field.ts';
import { mailboxesIn } from '../mail-page/people-shown.ts';
import { paragraphNodes } from '../paragraph-nodes.ts';
import { isVisible } from '../visible.ts';
import { FACTS, HTML_FRAME, PLAIN_EDITOR, RECIPIENT_FIELDS, SUBJECT_FIELD, TO_FIELD } from './selectors.ts';

/** The mail that is written, once its text can be written; a page has one at most. */
export function findCompose(document: Document): ComposeBox | null {
  const field = document.querySelector<HTMLTextAreaElement>(PLAIN_EDITOR);
  const box = field?.closest('form');
  const editor = field && editorOf(field);
  if (!box || !editor) return null;
  return {
    box,
    editor,
    // The fields are always there, in plain text; the chips over them are drawn from them.
    recipients: [...document.querySelectorAll<HTMLTextAreaElement>(RECIPIENT_FIELDS)].flatMap(
      ({ name, value }) => mailboxesIn(value, name === '_to' ? 'to' : 'cc'),
    ),
    subject: subjectField(document)?.value,
    isReply: [...document.querySelectorAll(FACTS)].some((facts) =>
      facts.textContent?.includes('"compose_mode":"reply"'),
    ),
    fillHead: (draft) => fillHead(document, draft),
    write: (body) => (editor === field ? insertIntoTextarea(field, body) : insertIntoTinyMce(editor, body)),
  };
}

export function subjectField(document: Document): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(SUBJECT_FIELD);
}

/** The field, or TinyMCE's page once it has loaded. */
function editorOf(field: HTMLTextAreaElement): HTMLElement | null {
  if (isVisible(field)) return field;
  const body = field.ownerDocument.querySelector<HTMLIFrameElement>(HTML_FRAME)?.contentDocument?.body;
  return body?.isContentEditable ? body : null;
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
