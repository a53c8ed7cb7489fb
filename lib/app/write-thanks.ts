import { NOTHING_CITED } from '../correspondence/text-data.ts';
import { thankYou } from '../correspondence/thank-you.ts';
import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { confirmationOf } from '../dunning/agreement-reasons.ts';
import { choosePerson, reachableBy } from '../dunning/choose-person.ts';
import type { Thanks } from '../dunning/thanks-due.ts';
import { isOnlyByPost, usableContact } from '../dunning/usable-details.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { thankYouDrafts, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { coveredItem } from './covered-item.ts';
import { newDraft } from './new-draft.ts';
import { notWritten } from './not-written.ts';
import type { Program } from './program.ts';
import { textToWrite } from './text-of.ts';
import { textsAtHand } from './texts-at-hand.ts';
import { thanksNow } from './thanks-now.ts';
import { type AccountOnRecord, accountOnRecord } from './with-account.ts';

interface Owed extends AccountOnRecord {
  readonly thanks: Thanks;
}

/** The thank-you for what came in (P31, E8): a mail that takes no step and asks for nothing. */
export async function writeThanks(program: Program, accountId: Id): Promise<Result<Draft>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const owed = await thanksOwed(program, accountId);
    if (!owed.ok) return owed;
    const { facts, terms, thanks } = owed.value;
    const contact = personToThank(owed.value);
    const channel = isOnlyByPost(contact, owed.value.reading) ? 'letter' : 'email';
    const isAgreed = thanks.kind !== 'payment';
    const texts = await textsAtHand(database, accountId);
    const { key, builtInId, text, language, insteadOf } = textToWrite({
      id: 'thank-you',
      account: facts.account,
      settings: terms.settings,
      ...texts,
      channel,
    });
    const written = thankYou(
      {
        ...NOTHING_CITED,
        settings: terms.settings,
        account: facts.account,
        contact,
        language,
        channel,
        items: facts.items.filter(({ id }) => thanks.itemIds.includes(id)),
        paysFor: facts.paysFor,
        received: thanks,
        confirmedBy: isAgreed ? confirmationOf(thanks, facts) : null,
        now: program.now(),
      },
      text,
    );
    if (!written.ok) return notWritten(written, { key, builtInId, ...texts, account: facts.account });
    const draft: Draft = {
      ...rowOf(program, owed.value),
      ...written.value,
      channel,
      textId: key,
      builtInId,
      contactId: contact?.id ?? null,
      language,
      ...(insteadOf !== null && { insteadOf }),
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
  const account = await accountOnRecord(program, accountId);
  if (!account.ok) return account;
  const thanked = await thankYouDrafts(program.database, accountId);
  const thanks = thanksNow(account.value, account.value.terms, thanked);
  return thanks
    ? success({ ...account.value, thanks })
    : refusal('no-thanks', 'There is nothing to thank for now, or it has been done.');
}

/** Who agreed to it; where she cannot be written to, who else would be. */
function personToThank({ reading, thanks }: Owed): Contact | null {
  const agreedWith = reachableBy('email', reading).find(({ id }) => id === thanks.contactId);
  const contact =
    agreedWith ??
    choosePerson(reading, 'email', 'usual').contact ??
    choosePerson(reading, 'letter', 'usual').contact;
  return contact && usableContact(contact, reading);
}

function rowOf(program: Program, { facts, thanks }: Owed): Draft {
  return newDraft(program, {
    accountId: facts.account.id,
    purpose: 'thank-you',
    textId: 'thank-you',
    builtInId: 'thank-you',
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
  });
}
