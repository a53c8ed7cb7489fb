import type { Participant } from '../domain/page-evidence.ts';
import type { Insertion } from '../messaging/protocol.ts';

/** The box has recipients already, and nobody the draft is meant for is among them. */
export function isForOthers(present: readonly Participant[], { to }: Insertion): boolean {
  const meant = to.map(({ address }) => address.toLowerCase());
  return present.length > 0 && meant.length > 0 && !present.some(({ address }) => meant.includes(address));
}
