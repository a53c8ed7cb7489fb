import type { Insertion } from '../../messaging/protocol.ts';
import type { InsertResult, Page } from '../adapter.ts';
import { holdsText } from '../holds-text.ts';
import { insertIntoEditable } from '../insert-into-editable.ts';
import { insertIntoTextarea, typeInto } from '../insert-into-field.ts';
import { isForOthers } from '../is-for-others.ts';
import { writtenText } from '../written-text.ts';
import { type Compose, emptyToField, findCompose, recipients, subjectField } from './compose.ts';
import { FOLDED_RECIPIENTS } from './selectors.ts';

/** Writes the draft into the box that has the focus or was opened last. Twice the same draft stands there once. */
export function insert({ document }: Page, insertion: Insertion): InsertResult {
  const compose = findCompose(document);
  if (!compose) return { kind: 'no-compose' };
  const present = recipients(compose);
  if (isForOthers(present, insertion)) return { kind: 'other-mail' };
  if (!present.length && !compose.editor.querySelector('.gmail_quote')) fillHead(compose, insertion);
  const { editor } = compose;
  if (!holdsText(writtenText(editor), insertion.body)) {
    if ('value' in editor) insertIntoTextarea(editor as HTMLTextAreaElement, insertion.body);
    else insertIntoEditable(editor, insertion.body);
  }
  return holdsText(writtenText(editor), insertion.body)
    ? { kind: 'inserted', compose: compose.box }
    : { kind: 'not-taken' };
}

/** Recipients and subject of a new mail. What is typed becomes a chip when the text below gets the focus. */
function fillHead(compose: Compose, { to, subject }: Insertion): void {
  compose.box.querySelector<HTMLElement>(FOLDED_RECIPIENTS)?.focus();
  const toField = emptyToField(compose);
  if (toField && to.length) typeInto(toField, to.map(({ address }) => address).join(', '));
  const field = subjectField(compose);
  if (field && !field.value) typeInto(field, subject);
}
