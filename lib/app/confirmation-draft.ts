import { asPerOurCall } from '../correspondence/as-per-our-call.ts';
import { confirmationText } from '../correspondence/choose-confirmation.ts';
import { NOTHING_CITED } from '../correspondence/text-data.ts';
import type { AgreedFacts } from '../correspondence/text-facts.ts';
import type { Answer, CallActivity, CoveredItem } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import type { Settings } from '../domain/settings.ts';
import { choosePerson } from '../dunning/choose-person.ts';
import { earlierAgreements, replacedByAll } from '../dunning/earlier-agreements.ts';
import type { Reading } from '../dunning/reading.ts';
import { goodEmails, isOnlyByPost, usableContact } from '../dunning/usable-details.ts';
import { unique } from '../shared/list.ts';
import { type Result, success } from '../shared/result.ts';
import { coveredItem } from './covered-item.ts';
import { newDraft } from './new-draft.ts';
import { notWritten } from './not-written.ts';
import type { Program } from './program.ts';
import { textToWrite } from './text-of.ts';
import type { TextsAtHand } from './texts-at-hand.ts';

interface Question {
  readonly program: Program;
  readonly reading: Reading;
  readonly settings: Settings;
  /** The call, or their mail in which it was promised (E7). */
  readonly activity: CallActivity | Answer;
  /** All that it has brought: what is confirmed, to the digit. */
  readonly agreed: AgreedFacts;
  readonly texts: TextsAtHand;
}

/**
 * The mail that confirms a call or a promise found in a mail, in the customer's language where there is a text (P24); a letter
 * where no mail address is on record and a postal one is.
 */
export function confirmationDraft(question: Question): Result<Draft> {
  const { program, reading, settings, activity, agreed, texts } = question;
  const { facts } = reading;
  const { account } = facts;
  const call = activity.kind === 'call' ? activity : null;
  const id = call ? confirmationText(call, agreed) : 'promise-in-mail';
  const contact = addressee(reading, activity);
  // What they wrote is answered by mail, which their own gives the address for.
  const channel = call && isOnlyByPost(contact, reading) ? 'letter' : 'email';
  const { key, builtInId, text, language, insteadOf } = textToWrite({
    id,
    account,
    settings,
    ...texts,
    channel,
  });
  const items = coveredBy(activity, agreed, reading);
  const covered = new Set(items.map(({ itemId }) => itemId));
  const written = asPerOurCall(
    {
      ...NOTHING_CITED,
      settings,
      account,
      contact,
      language,
      channel,
      items: facts.items.filter(({ id }) => covered.has(id)),
      paysFor: facts.paysFor,
      call,
      ...(activity.kind === 'answer' ? { answer: activity } : {}),
      agreed,
      earlier: earlierAgreements(
        replacedByAll([...agreed.promises, ...(agreed.plan ? [agreed.plan] : [])]),
        reading,
      ),
      now: program.now(),
    },
    text,
  );
  if (!written.ok) return notWritten(written, { key, builtInId, ...texts, account });
  const draft = newDraft(program, {
    ...written.value,
    accountId: account.id,
    purpose: 'as-per-our-call',
    textId: key,
    builtInId,
    channel,
    contactId: contact?.id ?? null,
    activityId: activity.id,
    levelId: null,
    items,
    language,
    ...(insteadOf !== null && { insteadOf }),
  });
  return success(draft);
}

/** The invoices it was about, and all that something was agreed on. */
function coveredBy(activity: CallActivity | Answer, agreed: AgreedFacts, { facts }: Reading): CoveredItem[] {
  const items = activity.kind === 'call' ? activity.items : [];
  const known = new Set(items.map(({ itemId }) => itemId));
  const agreedOn: Id[] = [
    ...agreed.promises.flatMap(({ covers }) => covers.map(({ itemId }) => itemId)),
    ...(agreed.plan?.covers.map(({ itemId }) => itemId) ?? []),
    ...(agreed.dispute?.itemIds ?? []),
    ...agreed.resent,
  ];
  const others = unique(agreedOn).filter((id) => !known.has(id));
  return [...items, ...others.map((id) => coveredItem(id, null, facts))];
}

/** The person spoken to; her mail address may be another's to find, her name is the one that is greeted (P6). */
function addressee(reading: Reading, activity: CallActivity | Answer): Contact | null {
  const spokenTo = reading.facts.contacts.find(({ id }) => id === activity.contactId);
  if (spokenTo && goodEmails(spokenTo, reading).length > 0) return usableContact(spokenTo, reading);
  const other = choosePerson(reading, 'email', 'usual').contact;
  if (!other) return spokenTo ? { ...spokenTo, emails: [] } : null;
  const name = activity.kind === 'call' ? activity.contactName : (spokenTo?.name ?? other.name);
  return { ...usableContact(other, reading), name };
}
