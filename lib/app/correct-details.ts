import type { Account } from '../domain/account.ts';
import type { Activity, DetailsActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { dayIn } from '../domain/day.ts';
import { detailName, detailSentence } from '../domain/detail-sentence.ts';
import { currentActivities } from '../dunning/current-activities.ts';
import { type DetailWords, detailKey, noteDetails } from '../dunning/detail-words.ts';
import type { Moment } from '../dunning/facts.ts';
import { idsOfEntry, logEntries } from '../dunning/log-entries.ts';
import { writeAccount } from '../storage/book-store.ts';
import { writeContact } from '../storage/contact-store.ts';
import { type Otherwise, withDetailAgain, withoutDetail } from './detail-put-back.ts';
import type { NotedDetail } from './noted-detail.ts';
import type { Program } from './program.ts';

interface Known {
  readonly account: Account;
  readonly contacts: readonly Contact[];
  readonly activities: readonly Activity[];
}

/** What becomes of the people when an entry about their details is struck, or counts again. */
export interface PutBack {
  /** Those who change. */
  readonly contacts: readonly Contact[];
  /** Left out: it stays. */
  readonly postalAddress?: string | null;
  /** Each detail in a sentence: what stands again, and what was changed again later and stays as it is. */
  readonly sentences: readonly string[];
}

/** What stood before comes back, unless it was changed again later: nothing that is newer is overwritten (D12, D13). */
export function detailsPutBack(
  entry: DetailsActivity,
  known: Known,
  moment: Pick<Moment, 'locale' | 'today'>,
): PutBack {
  const others = otherEntries(entry, known.activities);
  return eachDetail(entry, known, entry.details.toReversed(), (person, detail) => {
    const { kind, answer, before } = detail;
    const isAgain = isSaidSince(detail, entry, others);
    // Confirmed once more, it stays confirmed on that later day.
    if (isAgain && answer === 'confirmed') return { sentence: backSentence(detail, moment) };
    if (kind === 'address') {
      if (answer !== 'changed') return { sentence: backSentence(detail, moment) };
      const stands = !isAgain && (known.account.postalAddress ?? '').trim() === detail.after.trim();
      return stands
        ? { postalAddress: before || null, sentence: backSentence(detail, moment) }
        : { sentence: staysSentence(detail) };
    }
    const isTaken = kind === 'email' && answer === 'changed' && isElses(before, person, known.contacts);
    const settled = { ...detail, stood: stoodStill(detail, entry, known.activities) };
    const back = isAgain || isTaken ? null : withoutDetail(person, settled, otherwise(person, entry, others));
    return back
      ? { person: back, sentence: backSentence(detail, moment) }
      : { sentence: staysSentence(detail) };
  });
}

/** A struck entry that counts again is carried out again, where what stood before it still stands. */
export function detailsAgain(
  entry: DetailsActivity,
  known: Known,
  moment: Pick<Moment, 'locale' | 'today'>,
): PutBack {
  return eachDetail(entry, known, entry.details, (person, detail) => {
    const sentence = `${detailSentence(detail, moment)}.`;
    if (detail.kind === 'address') {
      if (detail.answer !== 'changed') return { sentence };
      const stands = (known.account.postalAddress ?? '').trim() === detail.before.trim();
      return stands ? { postalAddress: detail.after, sentence } : { sentence: staysSentence(detail) };
    }
    const isTaken = detail.kind === 'email' && isElses(detail.after, person, known.contacts);
    const again = isTaken ? null : withDetailAgain(person, detail, entry);
    return again ? { person: again, sentence } : { sentence: staysSentence(detail) };
  });
}

export async function writePutBack({ database }: Program, account: Account, back: PutBack): Promise<void> {
  for (const contact of back.contacts) await writeContact(database, contact);
  const { postalAddress } = back;
  if (postalAddress !== undefined) await writeAccount(database, { ...account, postalAddress });
}

interface Outcome {
  readonly person?: Contact;
  readonly postalAddress?: string | null;
  readonly sentence: string;
}

function eachDetail(
  entry: DetailsActivity,
  { contacts }: Known,
  details: readonly NotedDetail[],
  act: (person: Contact, detail: NotedDetail) => Outcome,
): PutBack {
  const people = new Map(contacts.map((one) => [one.id, one]));
  const sentences: string[] = [];
  let moved: { postalAddress?: string | null } = {};
  for (const detail of details) {
    const person = people.get(detail.contactId ?? entry.contactId ?? '') ?? NOBODY;
    if (person === NOBODY && detail.kind !== 'address') continue;
    const outcome = act(person, detail);
    if (outcome.person) people.set(outcome.person.id, outcome.person);
    if (outcome.postalAddress !== undefined) moved = { postalAddress: outcome.postalAddress };
    sentences.push(outcome.sentence);
  }
  const before = new Set(contacts);
  return { contacts: [...people.values()].filter((one) => !before.has(one)), ...moved, sentences };
}

/** Of an address that is the account's, and of people who are gone. */
const NOBODY: Contact = {
  ...{ id: '', accountId: '', name: null, role: 'unknown', emails: [], phones: [], forbidden: [] },
  ...{ preferred: null, stale: false, awayUntil: null, external: [] },
};

/** What else is said of details, newest first; what was corrected or struck is not. */
function otherEntries(entry: DetailsActivity, activities: readonly Activity[]): DetailsActivity[] {
  const own = idsOfEntry(entry, activities);
  return currentActivities(activities).filter(
    (one): one is DetailsActivity =>
      one.kind === 'details' && !own.has(one.id) && !own.has(one.amendsId ?? ''),
  );
}

/** Since then somebody has said that what was changed to is right. */
function isSaidSince(
  { kind, before, answer, after }: NotedDetail,
  { at, id }: DetailsActivity,
  others: readonly DetailsActivity[],
): boolean {
  if (kind !== 'email' && kind !== 'phone' && kind !== 'address') return false;
  const key = detailKey(kind, answer === 'changed' ? after : before || after);
  return others.some(
    (one) =>
      (one.at > at || (one.at === at && one.id > id)) &&
      one.details.some(
        (said) =>
          said.kind === kind &&
          said.answer === 'confirmed' &&
          detailKey(kind, said.before || said.after) === key,
      ),
  );
}

/** What stood before it, less what entries have said of that since struck: their days never were. */
function stoodStill(
  { kind, before, stood }: NotedDetail,
  { at, zone }: DetailsActivity,
  activities: readonly Activity[],
): NotedDetail['stood'] {
  if (!stood || (kind !== 'email' && kind !== 'phone')) return stood;
  const key = detailKey(kind, before);
  const struck = logEntries(activities).flatMap(({ activity }) =>
    activity.kind === 'details' && activity.struck && activity.at < at ? [activity] : [],
  );
  let { confirmedOn } = stood;
  for (const one of struck) {
    const said = one.details.find(
      (other) => other.kind === kind && other.answer === 'confirmed' && detailKey(kind, other.before) === key,
    );
    if (said?.stood && confirmedOn === dayIn(zone, one.at)) confirmedOn = said.stood.confirmedOn;
  }
  return { ...stood, confirmedOn };
}

function otherwise(person: Contact, entry: DetailsActivity, others: readonly DetailsActivity[]): Otherwise {
  const words: DetailWords = new Map();
  for (const one of others) noteDetails(one, words);
  const left = others
    .flatMap((one) =>
      one.details.toReversed().map((said) => ({ ...said, of: said.contactId ?? one.contactId })),
    )
    .find(({ kind, of }) => of === person.id && (kind === 'left' || kind === 'name'));
  return {
    confirmedOn: (kind, value) => {
      const word = words.get(detailKey(kind, value));
      return word?.says === 'right' ? dayIn(entry.zone, word.at) : null;
    },
    hasLeft: left !== undefined && (left.kind === 'left' ? left.after !== '' : left.answer === 'wrong'),
  };
}

function isElses(address: string, person: Contact, contacts: readonly Contact[]): boolean {
  const key = detailKey('email', address);
  return contacts.some(
    ({ id, emails }) => id !== person.id && emails.some((one) => detailKey('email', one.address) === key),
  );
}

function backSentence(detail: NotedDetail, moment: Pick<Moment, 'locale' | 'today'>): string {
  const { kind, before, answer, after } = detail;
  const name = detailName(kind);
  if (answer === 'confirmed') return `${name} ${before || after} counts as it did before.`;
  if (answer === 'wrong')
    return kind === 'name' ? 'Is to be turned to again.' : `${name} ${before} is used again.`;
  if (kind === 'preferred' || kind === 'not-wanted' || kind === 'away' || kind === 'left')
    return `${detailSentence({ kind, before: after, answer, after: before }, moment)}.`;
  if (kind === 'name' && before === '') return `${after} stays on record and is not turned to.`;
  if (before === '') return `${name} ${after} is taken off the record.`;
  return `${name} is ${before} again.`;
}

function staysSentence({ kind }: NotedDetail): string {
  return `${detailName(kind)} was changed again later and stays as it is now.`;
}
