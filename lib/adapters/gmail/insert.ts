import type { Insertion } from '../../messaging/protocol.ts';
import type { InsertResult, Page } from '../adapter.ts';
import { insertDraft } from '../insert-draft.ts';
import { typeInto } from '../insert-into-field.ts';
import { type Compose, emptyToField, findCompose, recipients, subjectField } from './compose.ts';
import { FOLDED_RECIPIENTS } from './selectors.ts';

/** Writes the draft into the box that has the focus or was opened last. */
export function insert({ document }: Page, insertion: Insertion): InsertResult {
  const compose = findCompose(document);
  return insertDraft(
    compose && {
      ...compose,
      recipients: recipients(compose),
      isReply: compose.editor.querySelector('.gmail_quote') !== null,
      fillHead: (draft) => fillHead(compose, draft),
    },
    insertion,
  );
}

/** Recipients and subject of a new mail. What is typed becomes a chip when the text below gets the focus. */
function fillHead(compose: Compose, { to, subject }: Insertion): void {
  compose.box.querySelector<HTMLElement>(FOLDED_RECIPIENTS)?.focus();
  const toField = emptyToField(compose);
  if (toField && to.length) typeInto(toField, to.map(({ address }) => address).join(', '));
  const field = subjectField(compose);
  if (field && !field.value) typeInto(field, subject);
}
