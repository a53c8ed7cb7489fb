import { USUAL_TERM } from '../correspondence/text-data.ts';
import { thankYou } from '../correspondence/thank-you.ts';
import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { confirmationOf } from '../dunning/agreement-reasons.ts';
import { choosePerson, reachableBy } from '../dunning/choose-person.ts';
import type { Reading } from '../dunning/reading.ts';
import type { Thanks } from '../dunning/thanks-due.ts';
import { usableContact } from '../dunning/usable-details.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { thankYouDrafts, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readTemplates } from '../storage/template-store.ts';
import type { BookTerms } from './book-terms.ts';
import { coveredItem } from './covered-item.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { readInPlace } from './suggestion.ts';
import { textToWrite } from './text-of.ts';
import { thanksNow } from './thanks-now.ts';

interface Owed {
  readonly reading: Reading;
  readonly terms: BookTerms;
  readonly thanks: Thanks;
}

/** The thank-you for what came in (P31, E8): a mail that takes no step and asks for nothing. */
export async function writeThanks(program: Program, accountId: Id): Promise<Result<Draft>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const owed = await thanksOwed(program, accountId);
    if (!owed.ok) return owed;
    const { reading, terms, thanks } = owed.value;
    const { facts } = reading;
    const contact = personToThank(owed.value);
    const isAgreed = thanks.kind !== 'payment';
    const { text, language } = textToWrite({
      id: 'thank-you',
      account: facts.account,
      settings: terms.settings,
      templates: await readTemplates(database),
    });
    const written = thankYou(
      {
        settings: terms.settings,
        account: facts.account,
        contact,
        language,
        items: facts.items.filter(({ id }) => thanks.itemIds.includes(id)),
        call: null,
        promise: null,
        received: thanks,
        confirmedBy: isAgreed ? confirmationOf(thanks, facts) : null,
        underReview: [],
        term: USUAL_TERM,
        now: program.now(),
      },
      text,
    );
    if (!written.ok) return written;
    const draft = {
      ...rowOf(program, owed.value),
      ...written.value,
      contactId: contact?.id ?? null,
      language,
    };
    await writeDraft(database, draft);
    return success(draft);
  });
}

/** Not this time, for good: a thank-you that was thrown away unwritten is kept as such, and not offered again. */
export async function waveThanksAside(program: Program, accountId: Id): Promise<Result<Draft>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const owed = await thanksOwed(program, accountId);
    if (!owed.ok) return owed;
    const draft: Draft = { ...rowOf(program, owed.value), state: 'discarded' };
    await writeDraft(database, draft);
    return success(draft);
  });
}

async function thanksOwed(program: Program, accountId: Id): Promise<Result<Owed>> {
  const { database } = program;
  const facts = await readAccountRecords(database, accountId, program.now());
  if (!facts) return refusal('no-account', 'This customer is no longer on record.');
  const terms = await readTerms(program);
  const inPlace = readInPlace(facts, terms);
  const thanks = thanksNow(inPlace, terms, await thankYouDrafts(database, accountId));
  return thanks
    ? success({ reading: inPlace.reading, terms, thanks })
    : refusal('no-thanks', 'There is nothing to thank for now, or it has been done.');
}

/** Who agreed to it; where she cannot be written to, who else would be. */
function personToThank({ reading, thanks }: Owed): Contact | null {
  const agreedWith = reachableBy('email', reading).find(({ id }) => id === thanks.contactId);
  const contact = agreedWith ?? choosePerson(reading, 'email', 'usual').contact;
  return contact && usableContact(contact, reading);
}

function rowOf(program: Program, { reading, thanks }: Owed): Draft {
  const { facts } = reading;
  return {
    id: program.newId(),
    accountId: facts.account.id,
    purpose: 'thank-you',
    textId: 'thank-you',
    channel: 'email',
    contactId: null,
    to: [],
    subject: '',
    body: '',
    figures: [],
    activityId: null,
    levelId: null,
    items: thanks.itemIds.map((itemId) => coveredItem(itemId, null, facts)),
    language: 'en',
    createdAt: program.now(),
    state: 'open',
    leftBox: null,
    passedOver: [],
    heldBack: null,
  };
}
