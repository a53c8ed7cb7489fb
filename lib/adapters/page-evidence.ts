import type { PageEvidence, Participant } from '../domain/page-evidence.ts';
import { cleanText } from './clean-text.ts';
import { numberWords } from './number-words.ts';

export interface Seen extends Omit<PageEvidence, 'numbers'> {
  /** What the reader of the page sees, without the subject. */
  readonly text: string;
}

/** Longer texts are not looked through: the numbers of a mail stand at its beginning. */
export const LONGEST_TEXT = 50_000;

/** Evidence within the bounds of its schema, whatever stood on the page. */
export function boundedEvidence(seen: Seen): PageEvidence {
  const { text, ...rest } = seen;
  const subject = cleanText(seen.subject, 1000) || null;
  return {
    ...rest,
    own: [...new Set(seen.own)].slice(0, 20),
    threadKey: cleanText(seen.threadKey, 300) || null,
    subject,
    participants: distinct(seen.participants).slice(0, 200),
    numbers: numberWords(`${subject} ${text.slice(0, LONGEST_TEXT)}`),
  };
}

/** Each person once in each role, where they stood first. An address that is a group's once is a group's everywhere. */
function distinct(participants: readonly Participant[]): Participant[] {
  const groups = new Set(participants.flatMap((one) => (one.viaGroup ? one.address : [])));
  const seen = new Map<string, Participant>();
  for (const one of participants) {
    const key = one.role + one.address;
    if (!seen.has(key)) seen.set(key, { ...one, viaGroup: groups.has(one.address) });
  }
  return [...seen.values()];
}
