import type { Page } from '../adapter.ts';
import { mailboxesIn } from '../mail-page/people-shown.ts';
import type { OpenBox } from '../open-box.ts';
import { isVisible } from '../visible.ts';
import { FACTS, HTML_FRAME, PLAIN_EDITOR, RECIPIENT_FIELDS, SUBJECT_FIELD } from './selectors.ts';

/** The mail that is written, once its text can be written; a page has one at most. */
export function openBoxes({ document }: Page): OpenBox[] {
  const field = document.querySelector<HTMLTextAreaElement>(PLAIN_EDITOR);
  const box = field?.closest('form');
  const editor = field && editorOf(field);
  if (!box || !editor) return [];
  return [
    {
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
    },
  ];
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
