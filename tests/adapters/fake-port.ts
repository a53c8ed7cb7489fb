import type { PagePort } from '../../lib/adapters/page-port.ts';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import type { Chip, Insertion, PageOutcome, TextWanted } from '../../lib/messaging/protocol.ts';

export interface FakePort extends PagePort {
  /** Everything the page said, in order: "thread Re: Invoice", "panel-wanted", "draft-inserted draft-1". */
  readonly said: string[];
  readonly seen: PageEvidence[];
  /** What the next page-seen is answered with. */
  answer: { chip: Chip | null; insertion: Insertion | null };
  /** From now on the extension is gone, as after an update. */
  die(): void;
  showChip(chip: Chip | null): void;
  insert(insertion: Insertion): Promise<PageOutcome>;
  readText(wanted: TextWanted): string | null;
}

/** The rest of the program, as page code sees it. */
export function fakePort(): FakePort {
  const said: string[] = [];
  const seen: PageEvidence[] = [];
  let alive = true;
  let onChip: (chip: Chip | null) => void = () => {};
  let onTextWanted: Parameters<PagePort['onTextWanted']>[0] = () => null;
  let onInsert: Parameters<PagePort['onInsert']>[0] = () => Promise.reject(new Error('Nobody listens.'));
  const say = async (words: string) => {
    said.push(words);
    if (!alive) throw new Error('Extension context invalidated.');
    return {};
  };
  const port: FakePort = {
    said,
    seen,
    answer: { chip: null, insertion: null },
    die: () => {
      alive = false;
    },
    showChip: (chip) => onChip(chip),
    insert: (insertion) => onInsert(insertion),
    readText: (wanted) => onTextWanted(wanted),
    alive: () => alive,
    async pageSeen(evidence) {
      seen.push(evidence);
      await say(`${evidence.view} ${evidence.subject ?? ''}`.trim());
      return port.answer;
    },
    pageLeft: () => say('page-left'),
    panelWanted: () => say('panel-wanted'),
    insertionWaits: (draftId) => say(`insertion-waits ${draftId}`),
    draftInserted: (draftId) => say(`draft-inserted ${draftId}`),
    mailSent: (draftId, mail, isSure) =>
      say(`mail-sent ${draftId} to ${mail.to.join()}: ${mail.subject}${isSure ? '' : ' (unsure)'}`),
    onChip(show) {
      onChip = show;
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
