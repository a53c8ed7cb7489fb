import { onEnvelope } from '../platform/messages.ts';
import type { Chip, Insertion, InsertionOutcome } from './protocol.ts';

interface PageHandlers {
  readonly chip?: (chip: Chip | null) => void;
  readonly insert?: (insertion: Insertion) => Promise<InsertionOutcome>;
}

/** What the worker and our pages tell a content script. They are our own code: shapes are trusted here. */
export function receiveInPage({ chip, insert }: PageHandlers): () => void {
  return onEnvelope(({ name, request }) => {
    const carried = request as { chip: Chip | null; insertion: Insertion };
    if (name === 'draft-insert' && insert) return insert(carried.insertion);
    if (name === 'chip-show' && chip) return Promise.resolve(chip(carried.chip) ?? null);
    return null;
  });
}
