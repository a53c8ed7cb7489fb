import type { Insertion } from '../../messaging/protocol.ts';
import type { InsertResult, Page } from '../adapter.ts';
import { findAll, type Ranked } from '../find-ranked.ts';
import { insertDraft } from '../insert-draft.ts';
import { typeInto } from '../insert-into-field.ts';
import { type Compose, isReply, openBoxes, recipients, subjectIn } from './compose.ts';
import { readConversation } from './read-thread.ts';
import { FOLDED_RECIPIENTS, SUBJECT_FIELD, TO_FIELD } from './selectors.ts';

/** Writes the draft into the right one of the boxes that are open. */
export function insert(page: Page, insertion: Insertion): InsertResult {
  const boxes = openBoxes(page.document).map((compose) => {
    const present = recipients(compose);
    const answers = isReply(compose);
    return {
      ...compose,
      // An answer whose recipients cannot be read goes to people of the conversation.
      recipients: answers && !present.length ? (readConversation(page)?.participants ?? []) : present,
      subject: subjectIn(compose),
      isReply: answers,
      fillHead: (draft: Insertion) => fillHead(compose, draft),
    };
  });
  return insertDraft(boxes, insertion);
}

/** Recipients and subject of a new mail, where the fields are empty. What is typed becomes a chip when the text below gets the focus. */
function fillHead(compose: Compose, { to, subject }: Insertion): void {
  compose.box.querySelector<HTMLElement>(FOLDED_RECIPIENTS)?.focus();
  const fields: [Ranked, string][] = [
    [TO_FIELD, to.map(({ address }) => address).join(', ')],
    [[SUBJECT_FIELD], subject],
  ];
  for (const [ranked, text] of fields) {
    const field = findAll(compose.box, ranked)[0] as HTMLInputElement | undefined;
    if (field && !field.value && text) typeInto(field, text);
  }
}
