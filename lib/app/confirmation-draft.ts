import { asPerOurCall } from '../correspondence/as-per-our-call.ts';
import { USUAL_TERM } from '../correspondence/text-data.ts';
import type { CallActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { Settings } from '../domain/settings.ts';
import type { Template } from '../domain/template.ts';
import { choosePerson } from '../dunning/choose-person.ts';
import type { Reading } from '../dunning/reading.ts';
import { type Result, success } from '../shared/result.ts';
import type { Program } from './program.ts';
import { textOf } from './text-of.ts';

interface Question {
  readonly program: Program;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly activity: CallActivity;
  readonly promise: PromiseToPay | null;
  readonly templates: ReadonlyMap<string, Template>;
}

/** The "as per our call" mail for a call that is being saved. */
export function confirmationDraft(question: Question): Result<Draft> {
  const { program, reading, settings, activity, promise, templates } = question;
  const { facts } = reading;
  const contact = addressee(reading, activity);
  const covered = new Set(activity.items.map(({ itemId }) => itemId));
  const written = asPerOurCall(
    {
      settings,
      account: facts.account,
      contact,
      items: facts.items.filter(({ id }) => covered.has(id)),
      call: activity,
      promise,
      confirmedBy: null,
      underReview: [],
      term: USUAL_TERM,
      now: program.now(),
    },
    textOf('as-per-our-call', templates),
  );
  if (!written.ok) return written;
  return success({
    ...written.value,
    id: program.newId(),
    accountId: facts.account.id,
    purpose: 'as-per-our-call',
    textId: 'as-per-our-call',
    channel: 'email',
    contactId: contact?.id ?? null,
    activityId: activity.id,
    levelId: null,
    items: activity.items,
    language: 'en',
    createdAt: program.now(),
    state: 'open',
    leftBox: null,
    passedOver: [],
    heldBack: null,
  });
}

/** The person spoken to; her mail address may be another's to find, her name is the one that is greeted (P6). */
function addressee(reading: Reading, activity: CallActivity): Contact | null {
  const spokenTo = reading.facts.contacts.find(({ id }) => id === activity.contactId);
  if (spokenTo && spokenTo.emails.length > 0) return spokenTo;
  const other = choosePerson(reading, 'email', 'usual').contact;
  if (!other) return spokenTo ?? null;
  return { ...other, name: activity.contactName };
}
