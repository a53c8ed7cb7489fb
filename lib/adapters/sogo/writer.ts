import type { Insertion } from '../../messaging/protocol.ts';
import { insertIntoEditable } from '../insert-into-editable.ts';
import { typeInto } from '../insert-into-field.ts';
import { watchSaid } from '../mail-server/watch-said.ts';
import type { OpenBox } from '../open-box.ts';
import { paragraphNodes } from '../paragraph-nodes.ts';
import type { Writer } from '../writer.ts';
import { openCompose } from './open-compose.ts';
import { EDITOR, FAILED, PEOPLE, SAID, SAVE, SEND, SUBJECT_FIELD } from './selectors.ts';

export const sogoWriter: Writer = {
  site: 'sogo',
  mark: EDITOR,
  fillHead,
  write,
  openCompose,
  watchSent: watchSaid({ send: SEND, save: SAVE, said: SAID, failed: FAILED }),
};

/** SOGo makes the plain part of the mail from this: lines of other kinds, and the points of a list, would run into one. */
function write(editor: HTMLElement, body: string): void {
  insertIntoEditable(editor, body, (document, text) => paragraphNodes(document, text, false));
}

/** Recipients and subject of a new mail. What is typed becomes chips when the field loses the focus; a space would stay. */
function fillHead({ box }: OpenBox, { to, subject }: Insertion): void {
  const toField = box.querySelector<HTMLInputElement>(`${PEOPLE('to')} input`);
  if (toField && to.length) typeInto(toField, to.map(({ address }) => address).join());
  const field = box.querySelector<HTMLInputElement>(SUBJECT_FIELD);
  if (field && !field.value) typeInto(field, subject);
}
