import { writerOf } from '../correspondence/writer-of.ts';
import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import { type DunningProcedure, levelById } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import { choosePerson } from '../dunning/choose-person.ts';
import { isOverdue } from '../dunning/days-past-due.ts';
import type { ContactPlan } from '../dunning/next-contact-types.ts';
import { isEarly } from '../dunning/next-level.ts';
import type { Reading } from '../dunning/reading.ts';
import { takesStepInWriting } from '../dunning/takes-step.ts';
import { usableContact } from '../dunning/usable-details.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { CATALOGUE } from '../templates/catalogue.ts';
import { coveredItem } from './covered-item.ts';
import { newDraft } from './new-draft.ts';
import { notWritten } from './not-written.ts';
import type { Program } from './program.ts';
import { reminderFacts } from './reminder-facts.ts';
import { suggestionOf } from './suggestion.ts';
import { builtInIdOf, textToWrite } from './text-of.ts';
import { type TextsAtHand, textsAtHand } from './texts-at-hand.ts';
import { wasWrittenTo } from './was-written-to.ts';
import { type AccountOnRecord, withAccount } from './with-account.ts';

/** How it is written, and to whom; `null`: to whoever is chosen for that way. */
export interface WrittenWay {
  readonly channel: Draft['channel'];
  readonly contactId: Id | null;
}

/**
 * A mail, or a letter, for the suggested step; where the step is a call, the text of the last written step before it, so that a mail
 * instead is never firmer than the call would be (P22).
 */
export async function writeReminder(
  program: Program,
  accountId: Id,
  way: WrittenWay = { channel: 'email', contactId: null },
): Promise<Result<Draft>> {
  const { database } = program;
  return withAccount(program, accountId, async (account) => {
    const texts = await textsAtHand(database, accountId);
    const draft = reminderDraft({ program, account, way, texts });
    if (draft.ok) await writeDraft(database, draft.value);
    return draft;
  });
}

interface Occasion {
  readonly program: Program;
  readonly account: AccountOnRecord;
  readonly way: WrittenWay;
  readonly texts: TextsAtHand;
}

/** As it would be written now; nothing is kept. */
export function reminderDraft({ program, account, way, texts }: Occasion): Result<Draft> {
  const { facts, reading, terms } = account;
  const { kind, plan, reasons } = suggestionOf(account, terms);
  // What has to be known or decided first is asked before a word is written (cases 1 and 25, P21).
  if (!plan || kind === 'ask')
    return refusal('nothing-to-write', reasons[0]?.text ?? 'There is nothing to write about now.');
  const items = facts.items.filter((item) => plan.items.some(({ itemId }) => itemId === item.id));
  if (items.length === 0) return refusal('nothing-to-write', 'There is nothing to write about now.');
  const person =
    facts.contacts.find(({ id }) => id === way.contactId) ??
    choosePerson(reading, way.channel, plan.level.person).contact;
  const contact = person && usableContact(person, reading);
  if (way.channel === 'letter' && facts.account.postalAddress === null)
    return refusal('no-postal-address', 'No postal address is on record: import it first.');
  const isLate = items.some((item) => isOverdue(item, reading.moment.today));
  const step = stepText(plan, reading, { isLate, isOther: isStranger(person, account), ...texts });
  const { key, builtInId, text, language, insteadOf } = textToWrite({
    id: step,
    tone: plan.level.tone,
    account: facts.account,
    settings: terms.settings,
    channel: way.channel,
    ...texts,
  });
  const write = writerOf(builtInId);
  const written = write(
    {
      settings: terms.settings,
      account: facts.account,
      contact,
      language,
      channel: way.channel,
      items,
      call: null,
      ...reminderFacts(plan, reading),
      now: program.now(),
    },
    text,
  );
  if (!written.ok) return notWritten(written, { key, builtInId, ...texts, account: facts.account });
  const draft = draftOf({
    program,
    reading,
    plan,
    way,
    textId: key,
    builtInId,
    language,
    written: written.value,
    contact,
  });
  return success({ ...draft, ...(insteadOf !== null && { insteadOf }) });
}

interface Circumstances {
  readonly isLate: boolean;
  readonly isOther: boolean;
  readonly templates: TextsAtHand['templates'];
  readonly damaged: TextsAtHand['damaged'];
}

/** The text the step is written with, without its language and form. */
function stepText(
  plan: ContactPlan,
  reading: Reading,
  { isLate, isOther, templates, damaged }: Circumstances,
): string {
  if (plan.missedPlanId) return 'missed-instalment';
  const step = writtenStep(plan, reading, isLate);
  const tone = builtInText(builtInIdOf(step, templates, damaged))?.tone ?? 0;
  // P25: a promise that was not kept is spoken of as such, unless the step is firmer than that.
  const isMild = tone <= CATALOGUE['broken-promise'].tone;
  if (plan.brokenPromiseId !== null && isMild) return 'broken-promise';
  // P17: who has heard nothing yet is asked who looks after it first.
  const isReminder = tone >= 1 && tone <= CATALOGUE['stepped-up'].tone && plan.brokenPromiseId === null;
  return isOther && isReminder ? 'alternative-contact' : step;
}

/**
 * Nobody there has heard from us yet who is asked now, and somebody else was tried in vain (P17). Accounts payable need not be asked
 * who looks after invoices; and of a private person's nobody else is told (P18).
 */
function isStranger(person: Contact | null, { facts, reading }: AccountOnRecord): boolean {
  if (person === null || facts.account.kind === 'consumer' || person.role === 'accounts-payable')
    return false;
  const isKnown = reading.log.some((activity) => 'contactId' in activity && activity.contactId === person.id);
  const others = reading.silence.unanswered.filter(({ contactId }) => contactId !== person.id);
  return !isKnown && others.some(({ contactId }) => contactId !== null);
}

function writtenStep(plan: ContactPlan, reading: Reading, isLate: boolean): string {
  const { channel, level, brokenPromiseId } = plan;
  // P25: what was agreed and not kept is cited, though no step was taken in writing before.
  const firmest = brokenPromiseId === null ? plan.tone : level.tone;
  if (channel !== 'call' && level.templateId && firmest >= level.tone) return level.templateId;
  const most = wasWrittenTo(reading) ? firmest : Math.min(firmest, 1);
  const before = reading.procedure.levels.filter(
    (one) => one.templateId !== null && one.tone <= most && !one.decidedByPerson,
  );
  // A courtesy note speaks of a day to come: nothing for an invoice whose day has passed.
  const fit = before.filter((one) => !isLate || !isEarly(one)).at(-1);
  return fit?.templateId ?? 'friendly-reminder';
}

interface Written {
  readonly program: Program;
  readonly reading: Reading;
  readonly plan: ContactPlan;
  readonly way: WrittenWay;
  readonly textId: string;
  readonly builtInId: string;
  readonly language: string;
  readonly written: Pick<Draft, 'to' | 'subject' | 'body' | 'figures'>;
  readonly contact: Contact | null;
}

function draftOf({
  program,
  reading,
  plan,
  way,
  textId,
  builtInId,
  language,
  written,
  contact,
}: Written): Draft {
  const { facts, procedure } = reading;
  const isStep = takesStepInWriting(plan);
  return newDraft(program, {
    ...written,
    accountId: facts.account.id,
    purpose: 'reminder',
    textId,
    builtInId,
    channel: way.channel,
    contactId: contact?.id ?? null,
    activityId: null,
    levelId: isStep ? plan.level.id : null,
    items: plan.items.map(({ itemId, levelId }) =>
      coveredItem(itemId, isStep || isWritten(levelId, procedure) ? levelId : null, facts),
    ),
    language,
  });
}

function isWritten(levelId: string | null, procedure: DunningProcedure): boolean {
  return levelById(procedure, levelId)?.templateId != null;
}
