import { drawChip } from '../../lib/adapters/draw-chip.ts';
import type { ChipPort, PagePort, WritingPort } from '../../lib/adapters/page-port.ts';
import type { PageWindow } from '../../lib/adapters/watch-changes.ts';
import { write } from '../../lib/adapters/write.ts';
import type { Writer } from '../../lib/adapters/writer.ts';
import { writers } from '../../lib/adapters/writers.ts';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import type { Chip, Insertion, PageOutcome, PagePart, TextWanted } from '../../lib/messaging/protocol.ts';

export interface FakePort extends PagePort, ChipPort, WritingPort {
  /** Everything the page said, in order: "thread Re: Invoice", "panel-wanted", "insertion-ended draft-1 in". */
  readonly said: string[];
  readonly seen: PageEvidence[];
  /** What the next page-seen is answered with. */
  answer: { chip: Chip | null; insertion: Insertion | null };
  /** The page that parts are loaded into, and what can be written there. */
  page: { document: Document; window: PageWindow; writers?: readonly Writer[] } | null;
  /** From now on the extension is gone, as after an update. */
  die(): void;
  /** What the answer depends on has changed, and not the page. */
  lookAgain(): void;
  insert(insertion: Insertion): Promise<PageOutcome>;
  readText(wanted: TextWanted): string | null;
}

/** The rest of the program, as page code sees it. It loads parts into the page it was told of, as the worker does. */
export function fakePort(): FakePort {
  const said: string[] = [];
  const seen: PageEvidence[] = [];
  let alive = true;
  let onLookAgain = () => {};
  let onTextWanted: Parameters<WritingPort['onTextWanted']>[0] = () => null;
  let onInsert: Parameters<WritingPort['onInsert']>[0] = () => Promise.reject(new Error('Nobody listens.'));
  const say = async (words: string) => {
    said.push(words);
    if (!alive) throw new Error('Extension context invalidated.');
    return {};
  };
  const load = (part: PagePart) => {
    if (!port.page) throw new Error('No page is there to load it into.');
    if (part === 'chip') drawChip(port.page.document, port);
    else write({ writers, ...port.page, port });
  };
  const port: FakePort = {
    page: null,
    said,
    seen,
    answer: { chip: null, insertion: null },
    die: () => {
      alive = false;
    },
    lookAgain: () => onLookAgain(),
    insert(insertion) {
      load('writing');
      return onInsert(insertion);
    },
    readText(wanted) {
      load('writing');
      return onTextWanted(wanted);
    },
    alive: () => alive,
    async pageSeen(evidence) {
      seen.push(evidence);
      await say(`${evidence.view} ${evidence.subject ?? ''}`.trim());
      return port.answer;
    },
    pageLeft: () => say('page-left'),
    async partWanted(part) {
      await say(`part-wanted ${part}`);
      load(part);
    },
    panelWanted: () => say('panel-wanted'),
    insertionWaits: (draftId) => say(`insertion-waits ${draftId}`),
    insertionEnded: (draftId, isIn) => say(`insertion-ended ${draftId} ${isIn ? 'in' : 'out'}`),
    mailSent: (draftId, mail, isSure) =>
      say(`mail-sent ${draftId} to ${mail.to.join()}: ${mail.subject}${isSure ? '' : ' (unsure)'}`),
    onLookAgain(look) {
      onLookAgain = look;
    },
    onInsert(insert) {
      onInsert = insert;
    },
    onTextWanted(read) {
      onTextWanted = read;
    },
  };
  return port;
}
