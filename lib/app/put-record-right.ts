import { agreedFigures } from '../correspondence/agreed-figures.ts';
import { speechOf } from '../correspondence/text-data.ts';
import { NOTHING_AGREED } from '../correspondence/text-facts.ts';
import type { Activity } from '../domain/activity.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftFigure, FigureOf, FigureValue } from '../domain/draft-figure.ts';
import type { Id } from '../domain/id.ts';
import type { Settings } from '../domain/settings.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { idsOfEntry, withCorrections } from '../dunning/log-entries.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readDraft, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { amendWithin } from './amend-entry.ts';
import { agreementsOf, type OfCall } from './amended-agreements.ts';
import type { Correction } from './correction.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';

interface Asked {
  readonly draftId: Id;
  /** The draft as it stands in the editor. */
  readonly words: Pick<Draft, 'subject' | 'body' | 'to'>;
  /** Which of its figures. */
  readonly index: number;
  /** As the mail has it. */
  readonly value: FigureValue;
}

/**
 * The mail is right and the record is not (case 56): the call is amended with the new figure, what was noted before stands
 * in the log as it was, and the draft is held to the new figures. All of it or nothing.
 */
export async function putRecordRight(program: Program, asked: Asked): Promise<Result<Draft>> {
  const { database } = program;
  const { draftId, words, index, value } = asked;
  return inOneTransaction(database, async () => {
    const draft = await readDraft(database, draftId);
    if (!draft || draft.state === 'sent')
      return refusal('no-draft', 'This draft is no longer waiting to be sent.');
    const figure = draft.figures[index];
    const facts = await readAccountRecords(database, draft.accountId, program.now());
    const entry = facts && entryOf(draft, facts);
    if (!figure?.of || !entry || !facts)
      return refusal('figure', 'This figure cannot be put right from here. Correct it where it was noted.');
    const before = agreementsOf(idsOfEntry(entry, facts.activities), facts);
    const correction = correctionOf(entry, changed(before, figure.of, value));
    if (!correction)
      return refusal('figure', 'This figure cannot be put right from here. Correct it where it was noted.');
    const amended = await amendWithin(program, { accountId: draft.accountId, entryId: entry.id, correction });
    if (!amended.ok) return amended;
    const now = await readAccountRecords(database, draft.accountId, program.now());
    const { settings } = await readTerms(program);
    const figures = now ? figuresNow({ draft, index, settings }, amended.value, now) : draft.figures;
    const held: Draft = { ...draft, ...words, figures, activityId: amended.value.id };
    await writeDraft(database, held);
    return success(held);
  });
}

/** What the draft confirms, as it reads now. */
function entryOf({ activityId }: Draft, { activities }: AccountFacts): Activity | null {
  if (activityId === null) return null;
  const newest = withCorrections(activityId, activities).at(-1);
  return activities.find(({ id }) => id === newest) ?? null;
}

function changed({ promises, plans, disputes }: OfCall, of: FigureOf, value: FigureValue): OfCall {
  const money = value.kind === 'money' ? { amount: value.money } : {};
  const dueOn = value.kind === 'day' ? { dueOn: value.day } : {};
  const answerBy = value.kind === 'day' ? { answerBy: value.day } : {};
  return {
    promises: promises.map((one) =>
      of.kind === 'promise' && one.id === of.id ? { ...one, ...money, ...dueOn } : one,
    ),
    plans: plans.map((plan) =>
      of.kind === 'instalment' && plan.id === of.id
        ? {
            ...plan,
            instalments: plan.instalments
              .map((one, index) => (index === of.index ? { ...one, ...money, ...dueOn } : one))
              .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
          }
        : plan,
    ),
    disputes: disputes.map((one) =>
      of.kind === 'answer-by' && one.id === of.id ? { ...one, ...answerBy } : one,
    ),
  };
}

/** The entry as it is, with what was agreed as it should have been noted. */
function correctionOf(entry: Activity, { promises, plans, disputes }: OfCall): Correction | null {
  const promised = promises.map(({ id, amount, dueOn, covers, method }) => ({
    id,
    amount,
    dueOn,
    itemIds: covers.map(({ itemId }) => itemId),
    method,
  }));
  if (entry.kind === 'answer') {
    const { at, contactId, note } = entry;
    return { kind: 'answer', at, contactId, note, promises: promised };
  }
  if (entry.kind !== 'call') return null;
  return {
    ...entry,
    itemIds: entry.items.map(({ itemId }) => itemId),
    promises: promised,
    plans: plans.map(({ id, instalments, rate }) => ({ id, instalments, rate })),
    disputes: disputes.map(({ id, itemIds, text, answerBy }) => ({ id, itemIds, text, answerBy })),
  };
}

interface Held {
  readonly draft: Draft;
  readonly index: number;
  readonly settings: Settings;
}

/** The figures of the record as it stands after the amendment, each in the line it was written in. */
function figuresNow({ draft, index, settings }: Held, amended: Activity, facts: AccountFacts): DraftFigure[] {
  const now = agreementsOf(idsOfEntry(amended, facts.activities), facts);
  const speech = speechOf({ language: draft.language, account: facts.account, settings, items: facts.items });
  const agreed = {
    ...NOTHING_AGREED,
    promises: now.promises,
    plan: now.plans[0] ?? null,
    dispute: now.disputes[0] ?? null,
  };
  const figures = agreedFigures({ agreed, promise: null }, speech);
  const changedLabel = draft.figures[index]?.label;
  return figures.flatMap((figure) => {
    const places = draft.figures.filter(({ label }) => label === figure.label);
    if (places.length === 0) return [figure];
    return places.map(({ line, text, label }) => {
      if (line === undefined) return figure;
      return { ...figure, line: label === changedLabel ? line.replace(text, figure.text) : line };
    });
  });
}
