import type { Participant } from '../../domain/page-evidence.ts';
import { addressIn } from '../address-in.ts';
import { findAll, findVisible } from '../find-ranked.ts';
import { participant } from '../participant.ts';
import { CHIPS, COMPOSE_MARK, EDITABLE, EDITORS, SUBJECT_FIELD, TO_FIELD } from './selectors.ts';

/** A box in which a mail is written, as a dialog or under a conversation. */
export interface Compose {
  readonly box: Element;
  readonly editor: HTMLElement;
}

/** Lower than this the box is folded up at the bottom of the page, its editor still in the document. */
const FOLDED = 100;

export function composeIn(box: Element): Compose | null {
  const editor = findVisible(box, EDITORS)[0];
  return editor ? { box, editor } : null;
}

/** The box that has the focus, else the one opened last. `null` when none is open. */
export function findCompose(document: Document): Compose | null {
  const open = findVisible(document, EDITORS).flatMap((editor) => {
    const box = boxAround(editor);
    return box && box.offsetHeight > FOLDED ? [{ box, editor, opened: openedAs(box) }] : [];
  });
  const focused = open.find(({ box }) => box.contains(document.activeElement));
  return focused ?? open.sort((a, b) => a.opened - b.opened).at(-1) ?? null;
}

export function recipients({ box }: Compose): Participant[] {
  return findAll(box, CHIPS).flatMap((chip) => {
    const field = chip.closest('[name=cc],[name=bcc]');
    const address =
      chip.dataset.hovercardId ?? chip.getAttribute('email') ?? addressIn(chip.getAttribute('value'));
    return participant(address, chip.dataset.name ?? null, field ? 'cc' : 'to');
  });
}

/** The field for the first recipient, as long as nothing is typed in it. */
export function emptyToField({ box }: Compose): HTMLInputElement | null {
  const field = findAll(box, TO_FIELD)[0] as HTMLInputElement | undefined;
  return field && !field.value ? field : null;
}

export function subjectField({ box }: Compose): HTMLInputElement | null {
  return box.querySelector<HTMLInputElement>(SUBJECT_FIELD);
}

/** Smallest part of the page with the editor and a box's marks; with a second editor in it, it is no one box. */
function boxAround(editor: HTMLElement): HTMLElement | null {
  let box: HTMLElement | null = editor;
  while (box && !box.querySelector(COMPOSE_MARK)) box = box.parentElement;
  box = box?.closest<HTMLElement>('[role=dialog]') ?? box;
  return box && box.querySelectorAll(EDITABLE).length < 2 ? box : null;
}

/** Gmail counts the boxes of a session. */
function openedAs(box: Element): number {
  return Number(box.querySelector<HTMLInputElement>('[name=composeid]')?.value) || 0;
}
