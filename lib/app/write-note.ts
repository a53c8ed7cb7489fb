import { NOTHING_CITED } from '../correspondence/text-data.ts';
import type { TextFacts } from '../correspondence/text-facts.ts';
import { writerOf } from '../correspondence/writer-of.ts';
import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import { holdSentence, isHolding, stopsOneWay } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { byRank, canBeReached, choosePerson } from '../dunning/choose-person.ts';
import { stopToConfirm } from '../dunning/stop-to-confirm.ts';
import { isDecisionAlone } from '../dunning/takes-step.ts';
import { usableContact } from '../dunning/usable-details.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { coveredItem } from './covered-item.ts';
import { newDraft } from './new-draft.ts';
import { notWritten } from './not-written.ts';
import { type NoteId, noteAbout } from './note-about.ts';
import type { Program } from './program.ts';
import { suggestionOf } from './suggestion.ts';
import { textToWrite } from './text-of.ts';
import { type TextsAtHand, textsAtHand } from './texts-at-hand.ts';
import { type AccountOnRecord, withAccount } from './with-account.ts';

export interface NoteAsked {
  readonly accountId: Id;
  readonly textId: NoteId;
  /** The promise or plan a reminder of what was agreed is about; left out: none. */
  readonly agreementId?: Id;
}

/** A mail that asks for no money and takes no step: a copy, a question about details, a word before an agreed day. */
export async function writeNote(program: Program, asked: NoteAsked): Promise<Result<Draft>> {
  const { database } = program;
  const { accountId } = asked;
  return withAccount(program, accountId, async (account) => {
    const texts = await textsAtHand(database, accountId);
    const draft = noteDraft({ program, account, asked, texts });
    if (draft.ok) await writeDraft(database, draft.value);
    return draft;
  });
}

interface Occasion {
  readonly program: Program;
  readonly account: AccountOnRecord;
  readonly asked: NoteAsked;
  readonly texts: TextsAtHand;
}

/** As it would be written now; nothing is kept. */
export function noteDraft({ program, account, asked, texts }: Occasion): Result<Draft> {
  const { accountId, textId, agreementId } = asked;
  const { facts, reading, terms } = account;
  const stopped = whyNot(textId, account);
  if (stopped) return stopped;
  const way = wayFor(textId, account);
  if (!way) return refusal('no-way', 'No mail address and no postal address is on record for this.');
  const { channel, contact } = way;
  const decided = textId === 'hand-off-announcement' ? decidedItems(account) : null;
  const about = noteAbout({ textId, agreementId: agreementId ?? null, contact, decided, program }, reading);
  if (!about.ok) return about;
  const { settings } = terms;
  const { key, builtInId, text, language, insteadOf } = textToWrite({
    id: textId,
    account: facts.account,
    settings,
    ...texts,
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
  const written = writerOf(builtInId)(whole, text);
  if (!written.ok) return notWritten(written, { key, builtInId, ...texts, account: facts.account });
  const draft = newDraft(program, {
    ...written.value,
    accountId,
    purpose: 'note',
    textId: key,
    builtInId,
    channel,
    contactId: contact?.id ?? null,
    activityId: null,
    levelId: null,
    items: about.value.items.map(({ id }) => coveredItem(id, null, facts)),
    language,
    ...(insteadOf !== null && { insteadOf }),
  });
  return success(draft);
}

/** Where a person has to decide first nothing else is written; and what was asked to stop is confirmed once. */
function whyNot(textId: NoteId, account: AccountOnRecord) {
  const { facts, reading } = account;
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
  if (hold) return refusal('on-hold', `${holdSentence(hold.kind)}. Nothing else is written now.`);
  if (textId !== 'hand-off-announcement' || decidedItems(account)) return null;
  return refusal('not-decided', 'The hand-off has not been decided, or its time has not come.');
}

/** P21, P27: the invoices a person has decided to hand over, their term run; `null`: nobody has. */
function decidedItems(account: AccountOnRecord): readonly Id[] | null {
  const { kind, plan } = suggestionOf(account, account.terms);
  if (kind !== 'contact' || !plan || !isDecisionAlone(plan.level)) return null;
  return plan.items.map(({ itemId }) => itemId);
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
