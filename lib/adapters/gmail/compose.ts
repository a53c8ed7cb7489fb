import type { Participant } from '../../domain/page-evidence.ts';
import { addressIn } from '../address-in.ts';
import { findAll, findVisible } from '../find-ranked.ts';
import type { OpenBox } from '../open-box.ts';
import { participant } from '../participant.ts';
import { ANSWERED, CHIPS, COMPOSE_MARK, EDITABLE, EDITORS, SUBJECT, SUBJECT_FIELD } from './selectors.ts';

/** Lower than this the box is folded up at the bottom of the page, its editor still in the document. */
const FOLDED = 100;

/** The boxes that are open, that with the focus first, then that opened last. */
export function openBoxes(document: Document): OpenBox[] {
  return EDITORS.flatMap((selector) => findVisible(document, [selector]))
    .flatMap((editor) => {
      const box = boxAround(editor);
      return box && box.offsetHeight > FOLDED ? [{ box, editor }] : [];
    })
    .sort((a, b) => rank(b.box) - rank(a.box))
    .map((found) => ({
      ...found,
      recipients: recipients(found.box),
      subject: valueIn(found.box, SUBJECT_FIELD) ?? '',
      isReply: isReply(found.box),
    }));
}

function recipients(box: Element): Participant[] {
  return findAll(box, CHIPS).flatMap((chip) => {
    const field = chip.closest('[name=cc],[name=bcc]');
    const address =
      chip.dataset.hovercardId ?? chip.getAttribute('email') ?? addressIn(chip.getAttribute('value'));
    return participant(address, chip.dataset.name ?? null, field ? 'cc' : 'to');
  });
}

/** An answer names the mail it answers, or stands under a conversation instead of over the page. */
function isReply(box: Element): boolean {
  const isOverPage = box.matches('[role=dialog]') || !findVisible(box.ownerDocument, SUBJECT).length;
  return !isOverPage || Boolean(valueIn(box, ANSWERED));
}

export function valueIn(box: Element, selector: string): string | undefined {
  return box.querySelector<HTMLInputElement>(selector)?.value;
}

/** Smallest part of the page with the editor and a box's marks; with a second editor in it, it is no one box. */
function boxAround(editor: HTMLElement): HTMLElement | null {
  let box: HTMLElement | null = editor;
  while (box && !box.querySelector(COMPOSE_MARK)) box = box.parentElement;
  box = box?.closest<HTMLElement>('[role=dialog]') ?? box;
  return box && box.querySelectorAll(EDITABLE).length < 2 ? box : null;
}

/** Gmail counts the boxes of a session. */
function rank(box: Element): number {
  const isUsed = box.contains(box.ownerDocument.activeElement);
  return isUsed ? Infinity : Number(valueIn(box, '[name=composeid]')) || 0;
}
