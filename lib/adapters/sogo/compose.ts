import type { Page } from '../adapter.ts';
import { mailboxesIn } from '../mail-page/people-shown.ts';
import type { OpenBox } from '../open-box.ts';
import { peopleIn } from './people-in.ts';
import { EDITOR, HTML_EDITOR, HTML_FRAME, PLAIN_EDITOR, QUOTE, SUBJECT_FIELD } from './selectors.ts';

/** The mail that is written, once its text can be written; a window has one at most. */
export function openBoxes({ document }: Page): OpenBox[] {
  const box = document.querySelector(EDITOR);
  const editor = box && editorIn(box);
  if (!box || !editor) return [];
  const recipients = ['to', 'cc', 'bcc'].flatMap((field) =>
    peopleIn(box, field).flatMap((shown) => mailboxesIn(shown, field === 'to' ? field : 'cc')),
  );
  return [
    {
      box,
      editor,
      recipients,
      subject: subjectIn(box)?.value,
      // It is to somebody and quotes them.
      isReply:
        recipients.length > 0 &&
        (editor.querySelector(QUOTE) !== null || ('value' in editor && /^>/m.test(String(editor.value)))),
    },
  ];
}

export function subjectIn(box: Element): HTMLInputElement | null {
  return box.querySelector<HTMLInputElement>(SUBJECT_FIELD);
}

/** On a slow computer CKEditor may take its own field for the mail: there nothing can be written. */
function editorIn(box: Element): HTMLElement | null {
  const field = box.querySelector<HTMLElement>(PLAIN_EDITOR);
  const inside = box.querySelector<HTMLIFrameElement>(HTML_FRAME)?.contentDocument ?? box;
  const rich = inside.querySelector<HTMLElement>(HTML_EDITOR);
  return field ?? (rich?.querySelector('textarea') ? null : rich);
}
