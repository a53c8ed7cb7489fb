import type { Insertion } from '../../messaging/protocol.ts';
import type { ComposeBox } from '../insert-draft.ts';
import { typeInto } from '../insert-into-field.ts';
import { mailboxesIn } from '../mail-page/people-shown.ts';
import { writtenText } from '../written-text.ts';
import { peopleIn } from './people-in.ts';
import { EDITOR, HTML_EDITOR, HTML_FRAME, PEOPLE, PLAIN_EDITOR, QUOTE, SUBJECT_FIELD } from './selectors.ts';

/** The mail that is written, once its text can be written; a window has one at most. */
export function findCompose(document: Document): ComposeBox | null {
  const box = document.querySelector(EDITOR);
  const editor = box && editorIn(box);
  if (!box || !editor) return null;
  const recipients = ['to', 'cc', 'bcc'].flatMap((field) =>
    peopleIn(box, field).flatMap((shown) => mailboxesIn(shown, field === 'to' ? field : 'cc')),
  );
  return {
    box,
    editor,
    recipients,
    subject: subjectIn(box)?.value,
    // It is to somebody and quotes them.
    isReply:
      recipients.length > 0 && (editor.querySelector(QUOTE) !== null || /^>/m.test(writtenText(editor))),
    fillHead: (draft) => fillHead(box, draft),
  };
}

export function subjectIn(box: Element): HTMLInputElement | null {
  return box.querySelector<HTMLInputElement>(SUBJECT_FIELD);
}

/** Recipients and subject of a new mail. What is typed becomes chips when the field loses the focus; a space would stay. */
function fillHead(box: Element, { to, subject }: Insertion): void {
  const toField = box.querySelector<HTMLInputElement>(`${PEOPLE('to')} input`);
  if (toField && to.length) typeInto(toField, to.map(({ address }) => address).join());
  const field = subjectIn(box);
  if (field && !field.value) typeInto(field, subject);
}

/** On a slow computer CKEditor may take its own field for the mail: there nothing can be written. */
function editorIn(box: Element): HTMLElement | null {
  const field = box.querySelector<HTMLElement>(PLAIN_EDITOR);
  const inside = box.querySelector<HTMLIFrameElement>(HTML_FRAME)?.contentDocument ?? box;
  const rich = inside.querySelector<HTMLElement>(HTML_EDITOR);
  return field ?? (rich?.querySelector('textarea') ? null : rich);
}
