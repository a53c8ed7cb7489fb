import type { PageCompose } from '../../domain/page-evidence.ts';
import type { Insertion } from '../../messaging/protocol.ts';
import type { InsertResult, Page, SentMail } from '../adapter.ts';
import { type ComposeBox, insertDraft } from '../insert-draft.ts';
import { writtenText } from '../written-text.ts';

/** The box of a site that has one at most: the element that stands there from the start, and all of it once it can be written in. */
export interface OneBox {
  readonly mark: string;
  find(document: Document): ComposeBox | null;
}

export function insertInto({ mark, find }: OneBox): (page: Page, insertion: Insertion) => InsertResult {
  return ({ document }, insertion) => {
    const result = insertDraft(find(document), insertion);
    // Editors come a moment after their box: opening another mail now would lose this one.
    return result.kind === 'no-compose' && document.querySelector(mark) ? { kind: 'not-taken' } : result;
  };
}

/** As evidence tells it. */
export function composesOf(compose: ComposeBox | null): PageCompose[] {
  if (!compose) return [];
  const { isReply, recipients, subject = null } = compose;
  const to = recipients.flatMap(({ role, address }) => (role === 'to' ? address : []));
  return [{ kind: isReply ? 'reply' : 'new', to, subject }];
}

/** What would go if it was sent now. Editors leave spaces of no width where the cursor has been. */
export function sentMail(compose: ComposeBox | null): SentMail | null {
  if (!compose) return null;
  const { recipients, subject = '', editor } = compose;
  const body = writtenText(editor).replaceAll('\u200b', '').trim();
  return { to: recipients.map(({ address }) => address), subject, body };
}
