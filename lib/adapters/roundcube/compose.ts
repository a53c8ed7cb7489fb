import type { Participant } from '../../domain/page-evidence.ts';
import { participant } from '../participant.ts';
import { isVisible } from '../visible.ts';
import { HTML_FRAME, PLAIN_EDITOR, RECIPIENT_FIELDS, SUBJECT_FIELD } from './selectors.ts';

/** The mail that is written; a page has one at most. */
export interface Compose {
  readonly form: Element;
  /** The plain text field, or the body of TinyMCE's frame. */
  readonly editor: HTMLElement;
}

const RECIPIENT = /(?:(?:"([^"]*)"|([^",<>]*))\s*<)?([^\s<>,;"]+@[^\s<>,;"]+)/g;

/** `null` on other pages, and as long as the HTML editor has not loaded. */
export function findCompose(document: Document): Compose | null {
  const field = document.querySelector<HTMLTextAreaElement>(PLAIN_EDITOR);
  const form = field?.closest('form');
  if (!field || !form) return null;
  if (isVisible(field)) return { form, editor: field };
  const body = document.querySelector<HTMLIFrameElement>(HTML_FRAME)?.contentDocument?.body;
  return body?.isContentEditable ? { form, editor: body } : null;
}

export function isPlain(editor: HTMLElement): editor is HTMLTextAreaElement {
  return 'value' in editor;
}

/** The fields are always there, in plain text; the chips over them are drawn from them. */
export function recipients(document: Document): Participant[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>(RECIPIENT_FIELDS)].flatMap((field) =>
    [...field.value.matchAll(RECIPIENT)].flatMap(([, quoted, plain, address]) =>
      participant(address, quoted ?? plain, field.name === '_to' ? 'to' : 'cc'),
    ),
  );
}

export function subjectField(document: Document): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(SUBJECT_FIELD);
}
