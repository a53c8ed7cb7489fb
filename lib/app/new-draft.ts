import type { Draft } from '../domain/draft.ts';
import type { Program } from './program.ts';

type Fresh = 'id' | 'createdAt' | 'state' | 'leftBox' | 'passedOver' | 'heldBack' | 'insisted';

/** A draft as it is first put down: nobody has read, changed or inserted it. */
export function newDraft(program: Program, written: Omit<Draft, Fresh>): Draft {
  return {
    ...written,
    id: program.newId(),
    createdAt: program.now(),
    state: 'open',
    leftBox: null,
    passedOver: [],
    heldBack: null,
  };
}
