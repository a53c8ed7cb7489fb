import type { MailActivity } from '../domain/activity.ts';
import type { Instant } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import { normaliseAddress } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import { type Result, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { coveredItem } from './covered-item.ts';
import { draftOnRecord } from './draft-on-record.ts';
import type { Program } from './program.ts';
import { accountOnRecord, fileEntry, newEntry } from './with-account.ts';

/** What left the compose box: what is recorded is what was sent, not what was drafted (case 55). */
export interface SentMail {
  readonly draftId: Id;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** When it left; unless said otherwise, now. */
  readonly at?: Instant;
  /** Why it was sent though something stood against it; left out: what the draft says of that. */
  readonly insisted?: NonNullable<Draft['insisted']>;
}

/** Files a sent mail, or a letter that was posted. Told twice, of one draft, it is filed once (case 24). */
export async function recordSent(program: Program, sent: SentMail): Promise<Result<MailActivity | null>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const found = await draftOnRecord(program, sent.draftId);
    if (!found.ok) return found;
    const draft = found.value;
    if (draft.state === 'sent') return success(null);
    const account = await accountOnRecord(program, draft.accountId);
    if (!account.ok) return account;
    const { facts, reading } = account.value;
    const insisted = sent.insisted ?? draft.insisted;
    await writeDraft(database, { ...draft, ...(insisted && { insisted }), state: 'sent', leftBox: null });
    const entry = newEntry(program, reading);
    return fileEntry(program, {
      kind: 'mail',
      ...entry,
      at: sent.at ?? entry.at,
      channel: draft.channel,
      purpose: draft.purpose,
      textId: draft.textId,
      builtInId: draft.builtInId,
      contactId: draft.contactId,
      to: sent.to.map((text) => normaliseAddress(text) ?? text),
      subject: sent.subject,
      body: sent.body,
      draftId: draft.id,
      confirmsId: draft.activityId,
      ...(insisted && { insisted }),
      items: draft.items.map(({ itemId, levelId }) => coveredItem(itemId, levelId, facts)),
      levelId: draft.levelId,
    });
  });
}
