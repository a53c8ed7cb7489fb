import type { DueContact } from '../../lib/domain/due-contact.ts';

/** A row as it stands on the screen, for the keys. */
export interface ShownRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  /** `null`: nothing is open there. */
  readonly line: DueContact | null;
}
