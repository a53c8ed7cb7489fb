import type { Insertion } from '../../messaging/protocol.ts';
import { typeInto } from '../insert-into-field.ts';
import type { Field, OpenBox } from '../open-box.ts';
import type { Writer } from '../writer.ts';
import { watchSendPress } from './watch-send-press.ts';

/** `send`: the button, of a site that says nothing about sending that is the same in all languages. */
export function mailWriter(site: string, send: string, openCompose: Writer['openCompose']): Writer {
  return { site, fillHead, openCompose, watchSent: (watch) => watchSendPress(watch, send) };
}

function fillHead({ toField, subjectField }: OpenBox, { to, subject }: Insertion): void {
  if (toField) fill(toField, to.map(({ address }) => `${address},`).join(' '));
  if (subjectField && !subjectField.value) typeInto(subjectField, subject);
}

/** A sign after an address makes it a recipient. */
function fill(to: Field, text: string): void {
  if ('value' in to) {
    typeInto(to, text);
    return;
  }
  const { ownerDocument } = to as HTMLElement;
  ownerDocument.getSelection()?.selectAllChildren(to);
  ownerDocument.execCommand('insertText', false, text);
}
