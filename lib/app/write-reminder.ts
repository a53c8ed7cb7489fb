import { reminder } from '../correspondence/reminder.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { choosePerson } from '../dunning/choose-person.ts';
import { currentActivities } from '../dunning/current-activities.ts';
import { isOverdue } from '../dunning/days-past-due.ts';
import { DEFAULT_PROCEDURE } from '../dunning/default-procedure.ts';
import { momentAt } from '../dunning/moment-at.ts';
import type { ContactPlan } from '../dunning/next-contact-types.ts';
import { confirmationOf } from '../dunning/plan-reasons.ts';
import { levelById } from '../dunning/procedure.ts';
import { silenceOf } from '../dunning/silence.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readSettings } from '../storage/settings-store.ts';
import { readTemplates } from '../storage/template-store.ts';
import type { Program } from './program.ts';
import { suggestionFor } from './suggestion.ts';
import { textOf } from './text-of.ts';

/**
 * A mail for the suggested step; where the step is a call, the text of the last written step before it, so that a mail
 * instead is never firmer than the call would be (P22).
 */
export async function writeReminder(program: Program, accountId: Id): Promise<Result<Draft>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, accountId);
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    const settings = await readSettings(database, program.defaults);
    const moment = momentAt(program.now(), settings.zone, settings.locale);
    const { plan, reasons } = suggestionFor(facts, moment);
    if (!plan) return refusal('nothing-to-write', reasons[0]?.text ?? 'There is nothing to write about now.');
    const items = facts.items.filter((item) => plan.items.some(({ itemId }) => itemId === item.id));
    if (items.length === 0) return refusal('nothing-to-write', 'There is nothing to write about now.');
    const contact = choosePerson({
      facts,
      channel: 'email',
      person: plan.level.person,
      silence: silenceOf(facts.activities),
    });
    const promise = facts.promises.find(({ id }) => id === plan.brokenPromiseId) ?? null;
    const templateId = writtenStep(plan, {
      isLate: items.some((item) => isOverdue(item, moment.today)),
      written: currentActivities(facts.activities).some(({ kind }) => kind === 'mail'),
    });
    const text = textOf(templateId, await readTemplates(database));
    const written = reminder(
      {
        settings,
        account: facts.account,
        contact,
        items,
        call: null,
        promise,
        confirmedBy: promise ? confirmationOf(promise, facts) : null,
        now: program.now(),
      },
      text,
    );
    if (!written.ok) return written;
    const draft = draftOf(program, accountId, plan, written.value, contact?.id ?? null);
    await writeDraft(database, draft);
    return success(draft);
  });
}

interface Before {
  readonly isLate: boolean;
  /** A mail was sent before: only then may a text say that it was. */
  readonly written: boolean;
}

function writtenStep({ channel, level }: ContactPlan, { isLate, written }: Before): string {
  if (channel === 'email' && level.templateId) return level.templateId;
  const most = written ? level.tone : Math.min(level.tone, 1);
  const before = DEFAULT_PROCEDURE.levels.filter(
    (one) => one.templateId !== null && one.tone <= most && !one.decidedByPerson,
  );
  const fit = before.filter((one) => !isLate || one.fromDaysPastDue >= 0).at(-1);
  return fit?.templateId ?? 'friendly-reminder';
}

function draftOf(
  program: Program,
  accountId: Id,
  plan: ContactPlan,
  written: Pick<Draft, 'to' | 'subject' | 'body' | 'figures'>,
  contactId: Id | null,
): Draft {
  const byMail = plan.channel === 'email';
  return {
    ...written,
    id: program.newId(),
    accountId,
    purpose: 'reminder',
    contactId,
    activityId: null,
    levelId: byMail ? plan.level.id : null,
    // A mail instead of a call is a contact, but not that step: the call stays due after the gap.
    items: plan.items.map(({ itemId, levelId }) => ({
      itemId,
      levelId: byMail || !isCallLevel(levelId) ? levelId : null,
    })),
    language: 'en',
    createdAt: program.now(),
    state: 'open',
  };
}

function isCallLevel(levelId: string | null): boolean {
  return levelId !== null && levelById(DEFAULT_PROCEDURE, levelId)?.channels[0] === 'call';
}
