import { agreedFigures } from '../correspondence/agreed-figures.ts';
import { momentFigures } from '../correspondence/call-figures.ts';
import { speechOf } from '../correspondence/text-data.ts';
import { NOTHING_AGREED } from '../correspondence/text-facts.ts';
import type { Activity } from '../domain/activity.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftFigure } from '../domain/draft-figure.ts';
import type { Id } from '../domain/id.ts';
import type { Settings } from '../domain/settings.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { idsOfEntry, withCorrections } from '../dunning/log-entries.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readDraft, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { figureDifferences } from '../templates/figure-differences.ts';
import { putBack } from '../templates/put-back.ts';
import { amendWithin } from './amend-entry.ts';
import { agreementsOf } from './amended-agreements.ts';
import { correctionOfFigures, NOT_FROM_HERE } from './changed-figures.ts';
import type { FigureChange } from './plan-follows.ts';
import type { Program } from './program.ts';
import { accountOnRecord } from './with-account.ts';

interface Asked {
  readonly draftId: Id;
  /** The draft as it stands in the editor. */
  readonly words: Pick<Draft, 'subject' | 'body' | 'to'>;
  /** The figure as the mail has it, and what follows with it. */
  readonly changes: readonly FigureChange[];
}

/**
 * The mail is right and the record is not (case 56): the call is amended with the new figures, what was noted before stands
 * in the log as it was, and the draft is held to the new figures; where it says one of them in a further place, or another
 * that has followed, it says the new one there too. All of it or nothing.
 */
export async function putRecordRight(program: Program, asked: Asked): Promise<Result<Draft>> {
  const { database } = program;
  const { draftId, words } = asked;
  return inOneTransaction(database, async () => {
    const draft = await readDraft(database, draftId);
    if (!draft || draft.state === 'sent')
      return refusal('no-draft', 'This draft is no longer waiting to be sent.');
    const account = await accountOnRecord(program, draft.accountId);
    if (!account.ok) return account;
    const { facts, terms } = account.value;
    const entry = entryOf(draft, facts);
    const changes = asked.changes.flatMap(({ index, value }) => {
      const figure = draft.figures[index];
      return figure ? [{ figure, value }] : [];
    });
    if (!entry || changes.length < asked.changes.length) return NOT_FROM_HERE;
    const { settings } = terms;
    const before = agreementsOf(idsOfEntry(entry, facts.activities), facts);
    const correction = correctionOfFigures(entry, before, changes, settings.locale);
    if (!correction.ok) return correction;
    const amended = await amendWithin(program, {
      accountId: draft.accountId,
      entryId: entry.id,
      correction: correction.value,
    });
    if (!amended.ok) return amended;
    const now = await accountOnRecord(program, draft.accountId);
    if (!now.ok) return now;
    const changed = new Set(changes.map(({ figure: { label } }) => label));
    const figures = figuresNow({ draft, changed, settings }, amended.value, now.value.facts);
    const body = wordsNow(words.body, figures, changed, 'text');
    const subject = wordsNow(words.subject, figures, changed, 'subject');
    const held: Draft = { ...draft, ...words, subject, body, figures, activityId: amended.value.id };
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

interface Held {
  readonly draft: Draft;
  /** The figures that the record holds anew, by their names. */
  readonly changed: ReadonlySet<string>;
  readonly settings: Settings;
}

/** The figures of the record as it stands after the amendment, each in the line it was written in. */
function figuresNow(
  { draft, changed, settings }: Held,
  amended: Activity,
  facts: AccountFacts,
): DraftFigure[] {
  const now = agreementsOf(idsOfEntry(amended, facts.activities), facts);
  const speech = speechOf({ language: draft.language, account: facts.account, settings, items: facts.items });
  const agreed = {
    ...NOTHING_AGREED,
    promises: now.promises,
    plan: now.plans[0] ?? null,
    dispute: now.disputes[0] ?? null,
  };
  const said = {
    call: amended.kind === 'call' ? amended : null,
    ...(amended.kind === 'answer' && { answer: amended }),
  };
  const moments = momentFigures({ ...said, settings }, speech);
  const isPlaced = ({ label }: DraftFigure) => draft.figures.some((one) => one.label === label);
  const figures = [
    ...moments.filter(isPlaced),
    ...agreedFigures({ agreed, promise: null }, speech),
    ...draft.figures.filter(isAsBefore),
  ];
  return figures.flatMap((figure) => placedAs(figure, draft.figures, changed));
}

/** No amendment of this call changes what the books say, nor what was agreed earlier. */
function isAsBefore({ of }: DraftFigure): boolean {
  return of === undefined || of.kind === 'book';
}

function placedAs(
  figure: DraftFigure,
  before: readonly DraftFigure[],
  changed: ReadonlySet<string>,
): DraftFigure[] {
  if (isAsBefore(figure)) return [figure];
  const places = before.filter(({ label }) => label === figure.label);
  if (places.length === 0) return [figure];
  return places.map(({ line, text, label, place }) => {
    if (line === undefined) return figure;
    return {
      ...figure,
      ...(place && { place }),
      line: changed.has(label) ? line.replace(text, figure.text) : line,
    };
  });
}

/** What has followed is said in the mail as well: it was chosen together. */
function wordsNow(
  words: string,
  figures: readonly DraftFigure[],
  changed: ReadonlySet<string>,
  place: 'text' | 'subject',
): string {
  // From the end, so that the places before it stay.
  const differing = figureDifferences(words, figures, place)
    .filter(({ said, figure }) => said !== null && changed.has(figure.label))
    .sort((a, b) => (b.said?.start ?? 0) - (a.said?.start ?? 0));
  return differing.reduce((text, difference) => putBack(text, difference, figures), words);
}
