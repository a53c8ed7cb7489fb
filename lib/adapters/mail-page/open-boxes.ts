import type { Participant } from '../../domain/page-evidence.ts';
import type { Insertion } from '../../messaging/protocol.ts';
import { cleanText } from '../clean-text.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import type { ComposeBox } from '../insert-draft.ts';
import { typeInto } from '../insert-into-field.ts';
import { mailboxesIn, personShown } from './people-shown.ts';

export interface BoxMarks {
  /** What stands in every box, beside the editor and not around it. */
  readonly all: readonly Ranked[];
  readonly to: Ranked;
  readonly subject: Ranked;
  /** A recipient that has been typed or chosen. */
  readonly chip: string;
  readonly send: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const EDITORS = ['[contenteditable=true]', 'textarea', 'iframe'];
/** Lower than this only one line is written: recipients. */
const LEAST_HEIGHT = 60;
/** What Outlook quotes in an answer; "Re: ", "AW: " in whatever language. */
const QUOTE = '[id$=divRplyFwdMsg]';
const ANSWERS = /^\p{L}{1,5}\s?[:：]/u;

/** Mails that are written. `others`: people of the conversation that is open beside them. */
export function openBoxes(
  document: Document,
  marks: BoxMarks,
  others: (() => readonly Participant[]) | null,
  draft?: Insertion,
): ComposeBox[] {
  const places = EDITORS.flatMap((one) => findVisible(document, [one])).filter(
    (one) =>
      one.offsetHeight >= LEAST_HEIGHT && (one.nodeName !== 'IFRAME' || inFrame(one)?.isContentEditable),
  );
  return places.flatMap((place): ComposeBox[] => {
    let box: Element | null = place;
    const has = (ranked: Ranked) => box && findVisible(box, ranked).some((one) => !place.contains(one));
    while (box && !marks.all.every(has)) box = box.parentElement;
    if (!box || places.some((one) => one !== place && box?.contains(one))) return [];
    const outside = (ranked: Ranked) =>
      (findVisible(box, ranked) as Field[]).filter((one) => !place.contains(one));
    const [to] = outside(marks.to);
    const subject = outside(marks.subject).at(-1);
    // The subject of an answer that stands under its conversation is not shown.
    const isReply =
      (subject ? ANSWERS.test(subject.value) : others !== null) || place.querySelector(QUOTE) !== null;
    const present = [
      ...mailboxesIn(to?.value ?? '', 'to'),
      ...outside([marks.chip]).flatMap((chip) => recipient(chip, to, draft)),
    ];
    return [
      {
        box,
        editor: inFrame(place) ?? place,
        // An answer whose recipients cannot be read goes to people of the conversation.
        recipients:
          isReply && !present.some(({ address }) => address) ? (draft && others?.()) || [] : present,
        subject: subject?.value,
        isReply,
        fillHead: (draft) => {
          if (to) fill(to, draft.to.map(({ address }) => `${address},`).join(' '));
          if (subject && !subject.value) typeInto(subject, draft.subject);
        },
      },
    ];
  });
}

/** Sites show contacts by name: one of the draft's people has its name. Anybody else is somebody, without an address. */
function recipient(chip: Element, to: Element | undefined, draft?: Insertion): Participant[] {
  const role = to?.compareDocumentPosition(chip) === Node.DOCUMENT_POSITION_FOLLOWING ? 'cc' : 'to';
  const shown = personShown(chip, role);
  const name = cleanText(chip.textContent, 300);
  const address = draft?.to.find((one) => one.name === name)?.address.toLowerCase() ?? '';
  return shown.length ? shown : [{ address, name, role, viaGroup: false }];
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

function inFrame(frame: Element): HTMLElement | undefined {
  return (frame as HTMLIFrameElement).contentDocument?.body;
}
