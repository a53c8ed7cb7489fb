import type { CallActivity, DetailsActivity } from '../domain/activity.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { Instant } from '../domain/day.ts';
import { digitsOf } from '../domain/phone-key.ts';

/** The last word on an address or a number: it is right, somebody was reached there, or it is not to be used. */
export interface DetailWord {
  readonly at: Instant;
  /** `reached`: it works, though nobody was asked whether it is the one to use. */
  readonly says: 'right' | 'reached' | 'wrong';
}

/** By `detailKey`. */
export type DetailWords = Map<string, DetailWord>;

type Kind = 'email' | 'phone' | 'address';

/** One spelling for each as it stands on record: detailKey('phone', '+1 (617) 555-0100') is "phone 16175550100". */
export function detailKey(kind: Kind, value: string): string {
  if (kind === 'email') return `email ${value.trim().toLowerCase()}`;
  if (kind === 'phone') return `phone ${digitsOf(value)}`;
  return `address ${value.replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

/** Adds what an entry says of addresses and numbers, unless a newer one has said it: entries come newest first. */
export function noteDetails(activity: CallActivity | DetailsActivity, words: DetailWords): void {
  if (activity.kind === 'call') {
    const says = saidByCall(activity);
    if (says !== null) say(words, detailKey('phone', activity.phone), { at: activity.at, says });
    return;
  }
  const { at } = activity;
  // In one entry the later line is the newer word.
  for (const { kind, before, answer, after } of activity.details.toReversed()) {
    if (kind !== 'email' && kind !== 'phone' && kind !== 'address') continue;
    const right = answer === 'changed' ? after : answer === 'confirmed' ? before || after : '';
    if (right !== '') say(words, detailKey(kind, right), { at, says: 'right' });
    if (answer !== 'confirmed' && before !== '') say(words, detailKey(kind, before), { at, says: 'wrong' });
  }
}

function say(words: DetailWords, key: string, word: DetailWord): void {
  if (!words.has(key)) words.set(key, word);
}

/** A wrong number is a number that is not used again (case 57); one at which the right person answered is none. */
function saidByCall({ phone, outcome }: CallActivity): DetailWord['says'] | null {
  if (phone === '') return null;
  if (outcome === 'wrong-number') return 'wrong';
  return CALL_OUTCOMES[outcome].rightParty ? 'reached' : null;
}
