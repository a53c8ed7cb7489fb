import type { Participant } from '../../domain/page-evidence.ts';
import { cleanText } from '../clean-text.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import type { Field, OpenBox } from '../open-box.ts';
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

const EDITORS = ['[contenteditable=true]', 'textarea', 'iframe'];
/** Lower than this only one line is written: recipients. */
const LEAST_HEIGHT = 60;
/** What Outlook quotes in an answer; "Re: ", "AW: " in whatever language. */
const QUOTE = '[id$=divRplyFwdMsg]';
const ANSWERS = /^\p{L}{1,5}\s?[:：]/u;

/** Mails that are written, alone or under a conversation. */
export function openBoxes(document: Document, marks: BoxMarks, hasConversation: boolean): OpenBox[] {
  const places = EDITORS.flatMap((one) => findVisible(document, [one])).filter(
    (one) =>
      one.offsetHeight >= LEAST_HEIGHT && (one.nodeName !== 'IFRAME' || inFrame(one)?.isContentEditable),
  );
  return places.flatMap((place): OpenBox[] => {
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
      (subject ? ANSWERS.test(subject.value) : hasConversation) || place.querySelector(QUOTE) !== null;
    return [
      {
        box,
        editor: inFrame(place) ?? place,
        recipients: [
          ...mailboxesIn(to?.value ?? '', 'to'),
          ...outside([marks.chip]).flatMap((chip) => recipient(chip, to)),
        ],
        subject: subject?.value,
        isReply,
        toField: to,
        subjectField: subject,
      },
    ];
  });
}

/** Sites show contacts by name: that is somebody, without an address. */
function recipient(chip: Element, to: Element | undefined): Participant[] {
  const role = to?.compareDocumentPosition(chip) === Node.DOCUMENT_POSITION_FOLLOWING ? 'cc' : 'to';
  const shown = personShown(chip, role);
  return shown.length
    ? shown
    : [{ address: '', name: cleanText(chip.textContent, 300), role, viaGroup: false }];
}

function inFrame(frame: Element): HTMLElement | undefined {
  return (frame as HTMLIFrameElement).contentDocument?.body;
}
