import { type CallForm, type CallNotes, callNotesSchema, OTHER_PERSON } from '../domain/call-form.ts';
import type { Id } from '../domain/id.ts';
import {
  changeCallNotes,
  readCallNotes,
  removeCallNotes,
  writeCallNotes,
} from '../storage/call-notes-store.ts';
import type { Program } from './program.ts';

interface NotesChange {
  readonly accountId: Id;
  /** The form as the writer sees it, for the fields nobody has kept yet. */
  readonly form: CallForm;
  /** What has been typed since the last time. */
  readonly part: Partial<CallForm>;
}

/** Keeps what was typed; of two panels that are open on the account, the later word about a field wins. */
export function keepCallNotes(program: Program, { accountId, form, part }: NotesChange): Promise<boolean> {
  return changeCallNotes(program.database, accountId, (before) =>
    // Parsed before it is written: a row that could not be read back would be as good as lost.
    callNotesSchema.parse({
      accountId,
      savedAt: program.now(),
      form: { ...(before?.form ?? form), ...part },
    }),
  );
}

/** In one stroke: a page that is being closed may not live to read first what is there. */
export function keepWholeForm(program: Program, accountId: Id, form: CallForm): Promise<void> {
  return writeCallNotes(program.database, callNotesSchema.parse({ accountId, savedAt: program.now(), form }));
}

/** `null`: no call to this account is being written up. */
export async function keptCallNotes(program: Program, accountId: Id): Promise<CallNotes | null> {
  const notes = await readCallNotes(program.database, accountId);
  return notes && { ...notes, form: hungUp(notes, program.now()) };
}

export function forgetCallNotes(program: Program, accountId: Id): Promise<void> {
  return removeCallNotes(program.database, accountId);
}

/** A call nobody has written a word about for hours ended with the last one: the timer does not run on for days. */
function hungUp({ form, savedAt }: CallNotes, now: number): CallForm {
  if (form.startedAt === null || form.endedAt !== null || now - savedAt < LONGEST_SILENCE_MS) return form;
  return { ...form, endedAt: Math.max(form.startedAt, savedAt) };
}

const LONGEST_SILENCE_MS = 2 * 60 * 60 * 1000;

interface OnRecord {
  readonly itemIds: ReadonlySet<Id>;
  readonly contactIds: ReadonlySet<Id>;
}

/** The form without invoices and people that have left the record since it was typed. */
export function withoutGone(form: CallForm, { itemIds, contactIds }: OnRecord): CallForm {
  const staying = (ids: readonly Id[]) => ids.filter((id) => itemIds.has(id));
  const chosen = (ids: readonly Id[] | null) => ids && staying(ids);
  const isGone = form.person !== '' && form.person !== OTHER_PERSON && !contactIds.has(form.person);
  const { plan, dispute } = form;
  return {
    ...form,
    person: isGone ? '' : form.person,
    itemIds: staying(form.itemIds),
    resend: staying(form.resend),
    promises: form.promises.map((promise) => ({ ...promise, itemIds: chosen(promise.itemIds) })),
    plan: plan && { ...plan, itemIds: chosen(plan.itemIds) },
    dispute: dispute && {
      ...dispute,
      itemIds: chosen(dispute.itemIds),
      parts: dispute.parts.filter(({ itemId }) => itemIds.has(itemId)),
    },
    details: form.details.filter(({ contactId }) => contactId === null || contactIds.has(contactId)),
  };
}
