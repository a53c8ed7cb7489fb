import { onEnvelope } from '../platform/messages.ts';
import type { Chip, Insertion, PageOutcome, TextWanted } from './protocol.ts';

interface PageHandlers {
  readonly chip?: (chip: Chip | null) => void;
  readonly insert?: (insertion: Insertion) => Promise<PageOutcome>;
  readonly read?: (wanted: TextWanted) => string | null;
}

/** What the worker and our pages tell a content script. They are our own code: shapes are trusted here. */
export function receiveInPage({ chip, insert, read }: PageHandlers): () => void {
  return onEnvelope(({ name, request }) => {
    const carried = request as TextWanted & { chip: Chip | null; insertion: Insertion };
    if (name === 'draft-insert' && insert) return insert(carried.insertion);
    if (name === 'chip-show' && chip) return Promise.resolve(chip(carried.chip) ?? null);
    if (name === 'text-wanted' && read) return Promise.resolve(read(carried));
    return null;
  });
}
