import type { Insertion } from '../../messaging/protocol.ts';
import { typeInto } from '../insert-into-field.ts';
import { watchSaid } from '../mail-server/watch-said.ts';
import type { OpenBox } from '../open-box.ts';
import { paragraphNodes } from '../paragraph-nodes.ts';
import type { Writer } from '../writer.ts';
import { openCompose } from './open-compose.ts';
import { CONFIRMED, DRAFT_MARK, FAILED, PLAIN_EDITOR, SEND, SUBJECT_FIELD, TO_FIELD } from './selectors.ts';

export const roundcubeWriter: Writer = {
  site: 'roundcube',
  mark: PLAIN_EDITOR,
  fillHead,
  write: insertIntoTinyMce,
  openCompose,
  watchSent: watchSaid({ send: SEND, said: CONFIRMED, failed: FAILED, isDraft }),
};

/** Recipients and subject of a new mail; Roundcube draws its chips anew when the field says that it changed. */
function fillHead({ box }: OpenBox, { to, subject }: Insertion): void {
  const toField = box.ownerDocument.querySelector<HTMLTextAreaElement>(TO_FIELD);
  if (toField && to.length) {
    toField.value = to.map(({ address }) => address).join(', ');
    toField.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const field = box.ownerDocument.querySelector<HTMLInputElement>(SUBJECT_FIELD);
  if (field && !field.value) typeInto(field, subject);
}

/** TinyMCE reads its frame when the mail goes, and takes this event as a reason to remember what was there before. */
function insertIntoTinyMce(body: HTMLElement, text: string): void {
  body.prepend(...paragraphNodes(body.ownerDocument, text));
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

function isDraft(form: Element): boolean {
  return Boolean(form.querySelector<HTMLInputElement>(DRAFT_MARK)?.value);
}
