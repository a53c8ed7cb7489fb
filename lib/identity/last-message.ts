import { isRobotAddress, normaliseAddress } from '../domain/email-address.ts';
import type { PageEvidence } from '../domain/page-evidence.ts';
import { likelyCustomers, type OwnSide } from './likely-customer.ts';
import { type WrittenIn, writtenMoment } from './written-moment.ts';

/** The newest mail of a conversation: who wrote it, when, and whether it is one of ours. */
export interface LastMessage {
  /** The same mail has the same key whenever it is seen. */
  readonly key: string;
  readonly from: string;
  readonly at: number;
  readonly isOurs: boolean;
}

/** `null`: no conversation is open, or it does not say clearly who wrote last, or when. Robots write no answers. */
export function lastMessage(
  evidence: PageEvidence,
  own: OwnSide,
  { zone, now }: Omit<WrittenIn, 'language'>,
): LastMessage | null {
  const last = evidence.messages.at(-1);
  const from = normaliseAddress(last?.from ?? '');
  if (evidence.view !== 'thread' || !last?.dated || !from || isRobotAddress(from)) return null;
  const at = writtenMoment(last.dated, { language: evidence.language, zone, now });
  if (at === null) return null;
  const isOurs = !isFromOutside(from, evidence, own);
  return { key: `${evidence.site}:${last.key ?? `${from}:${at}`}`, from, at, isOurs };
}

function isFromOutside(address: string, evidence: PageEvidence, own: OwnSide): boolean {
  const sender = { address, name: null, role: 'from', viaGroup: false } as const;
  return likelyCustomers({ ...evidence, participants: [sender] }, own).length > 0;
}
