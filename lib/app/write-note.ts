import { NOTHING_CITED } from '../correspondence/text-data.ts';
import type { TextFacts } from '../correspondence/text-facts.ts';
import { writerOf } from '../correspondence/writer-of.ts';
import type { Activity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import { type Hold, holdSentence, isHolding, stopsOneWay } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { byRank, canBeReached, choosePerson } from '../dunning/choose-person.ts';
import { usableContact } from '../dunning/usable-details.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { readTemplates } from '../storage/template-store.ts';
import { readTextChoices } from '../storage/text-choice-store.ts';
import { textIdOf } from '../templates/text-key.ts';
import { coveredItem } from './covered-item.ts';
import { newDraft } from './new-draft.ts';
import { type NoteId, noteAbout } from './note-about.ts';
import type { Program } from './program.ts';
import { builtInIdOf, textToWrite } from './text-of.ts';
import { type AccountOnRecord, withAccount } from './with-account.ts';

export interface NoteAsked {
  readonly accountId: Id;
  readonly textId: NoteId;
  /** The promise or plan a reminder of what was agreed is about; left out: none. */
  readonly agreementId?: Id;
}

/** A mail that asks for no money and takes no step: a copy, a question about details, a word before an agreed day. */
export async function writeNote(
  program: Program,
  { accountId, textId, agreementId }: NoteAsked,
): Promise<Result<Draft>> {
  const { database } = program;
  return withAccount(program, accountId, async (account) => {
    const { facts, reading, terms } = account;
    const stopped = whyNot(textId, account);
    if (stopped) return stopped;
    const way = wayFor(textId, account);
    if (!way) return refusal('no-way', 'No mail address and no postal address is on record for this.');
    const { channel, contact } = way;
    const about = noteAbout({ textId, agreementId: agreementId ?? null, contact, program }, reading);
    if (!about.ok) return about;
    const templates = await readTemplates(database);
    const choices = await readTextChoices(database, accountId);
    const { settings } = terms;
    const { key, text, language } = textToWrite({
      id: textId,
      account: facts.account,
      settings,
      templates,
      choices,
      channel,
    });
    const whole: TextFacts = {
      ...NOTHING_CITED,
      settings,
      account: facts.account,
      contact,
      language,
      channel,
      paysFor: facts.paysFor,
      ...about.value,
      now: program.now(),
    };
    const written = writerOf(builtInIdOf(key, templates))(whole, text);
    if (!written.ok) return written;
    const { postalAddress } = facts.account;
    const draft = newDraft(program, {
      ...written.value,
      ...(channel === 'letter' && { to: [{ address: postalAddress ?? '', name: contact?.name ?? null }] }),
      accountId,
      purpose: 'note',
      textId: key,
      channel,
      contactId: contact?.id ?? null,
      activityId: null,
      levelId: null,
      items: about.value.items.map(({ id }) => coveredItem(id, null, facts)),
      language,
    });
    await writeDraft(database, draft);
    return success(draft);
  });
}

/** The way that was stopped, or all of them; not confirmed since (US4). */
export function stopToConfirm(
  holds: readonly Hold[],
  activities: readonly Activity[],
  now: number,
): Hold | null {
  const stop = holds.findLast(
    (hold) => (hold.kind === 'stop' || stopsOneWay(hold.kind)) && isHolding(hold, now),
  );
  if (!stop) return null;
  const isConfirmed = activities.some(
    (one) =>
      one.kind === 'mail' &&
      textIdOf(one.textId ?? '').startsWith('stop-confirmation') &&
      one.at >= stop.since,
  );
  return isConfirmed ? null : stop;
}

/** Where a person has to decide first nothing else is written; and what was asked to stop is confirmed once. */
function whyNot(textId: NoteId, { facts, reading }: AccountOnRecord) {
  const { now } = reading.moment;
  if (textId === 'stop-confirmation') {
    return stopToConfirm(facts.holds, facts.activities, now)
      ? null
      : refusal('nothing-to-confirm', 'Nothing was asked to stop, or it has been confirmed already.');
  }
  const hold = facts.holds.find(
    (one) =>
      isHolding(one, now) && !stopsOneWay(one.kind) && one.kind !== 'snooze' && one.kind !== 'strategic',
  );
  return hold ? refusal('on-hold', `${holdSentence(hold.kind)}. Nothing else is written now.`) : null;
}

interface Way {
  readonly channel: Draft['channel'];
  readonly contact: Contact | null;
}

/** By mail, or by letter where no mail goes; the one confirmation of a stop may still go by the way that was stopped (US4). */
function wayFor(textId: NoteId, { facts, reading }: AccountOnRecord): Way | null {
  const byMail =
    textId === 'stop-confirmation'
      ? facts.contacts.filter((one) => canBeReached(one, 'email', reading)).sort(byRank('email', reading))[0]
      : choosePerson(reading, 'email', 'usual').contact;
  if (byMail) return { channel: 'email', contact: usableContact(byMail, reading) };
  if (facts.account.postalAddress === null) return null;
  const byPost = choosePerson(reading, 'letter', 'usual').contact;
  return { channel: 'letter', contact: byPost && usableContact(byPost, reading) };
}
