import type { Contact, Phone } from '../domain/contact.ts';
import { type Day, dayIn, daysBetween, type Instant, instantAt, laterDay } from '../domain/day.ts';
import { type DetailWord, detailKey } from './detail-words.ts';
import type { Moment } from './facts.ts';
import type { LogReading } from './read-log.ts';

/** Whether an address or a number is still good, as the record says now. */
export interface DetailState {
  /** The day somebody last confirmed it; `null`: nobody ever has. */
  readonly confirmedOn: Day | null;
  /** Never confirmed, or too long ago: to be asked for on the next call (P5). */
  readonly isOld: boolean;
  /** Mail to it has come back since; `null`: it has not. */
  readonly bouncedAt: Instant | null;
  /** It was said not to be used, or a stranger answered; `null`: it was not, or it was put right since. */
  readonly wrongAt: Instant | null;
}

/** After so many days a detail is asked for again (P5). */
export const FRESH_DAYS = 180;

/** What the log says of addresses and numbers, and the day that is counted from. */
export interface DetailFacts extends Pick<LogReading, 'bounced' | 'details'> {
  readonly moment: Pick<Moment, 'today' | 'zone'>;
}

export function emailState(
  { address, confirmedOn }: Contact['emails'][number],
  facts: DetailFacts,
): DetailState {
  const word = facts.details.get(detailKey('email', address));
  const state = stateOf(word, confirmedOn, facts);
  const bounced = facts.bounced.get(address);
  const isBack = bounced !== undefined && bounced >= lastRight(word, confirmedOn);
  return { ...state, bouncedAt: isBack ? bounced : null };
}

export function phoneState({ number, confirmedOn }: Phone, facts: DetailFacts): DetailState {
  return stateOf(facts.details.get(detailKey('phone', number)), confirmedOn, facts);
}

/** Of the postal address the day of its confirmation stands in the log alone. */
export function postalState(address: string, facts: DetailFacts): DetailState {
  return stateOf(facts.details.get(detailKey('address', address)), null, facts);
}

/** Neither wrong nor come back. An old one is used, and asked about. */
export function isGood({ bouncedAt, wrongAt }: DetailState): boolean {
  return bouncedAt === null && wrongAt === null;
}

function stateOf(word: DetailWord | undefined, stored: Day | null, { moment }: DetailFacts): DetailState {
  const said = word?.says === 'right' ? dayIn(moment.zone, word.at) : null;
  const confirmedOn = said && stored ? laterDay(said, stored) : (said ?? stored);
  const wrongAt = word?.says === 'wrong' && word.at >= startOf(stored) ? word.at : null;
  return {
    confirmedOn,
    isOld: confirmedOn === null || daysBetween(confirmedOn, moment.today) > FRESH_DAYS,
    bouncedAt: null,
    wrongAt,
  };
}

/** Since when it is known to be right; the day alone counts from its beginning, wherever it was. */
function lastRight(word: DetailWord | undefined, stored: Day | null): Instant {
  const said = word?.says === 'right' ? word.at : Number.NEGATIVE_INFINITY;
  return Math.max(said, startOf(stored));
}

function startOf(on: Day | null): Instant {
  return on === null ? Number.NEGATIVE_INFINITY : instantAt('UTC', on, 0);
}
