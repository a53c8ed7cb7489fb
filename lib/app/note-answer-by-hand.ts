import type { Answer } from '../domain/activity.ts';
import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal } from '../shared/result.ts';
import type { Program } from './program.ts';
import { fileEntry, newEntry, withAccount } from './with-account.ts';

interface Heard {
  readonly accountId: Id;
  readonly at: Instant;
  readonly way: 'wrote' | 'met' | 'other';
  /** `null`: nobody on record. */
  readonly contactId: Id | null;
  readonly note: string;
  /** It still has to be read or answered: what would go out next waits for that (E6, case 54). */
  readonly holds: boolean;
}

/** What no page has shown: they wrote by another way, or somebody met them. It ends the silence (B8). */
export async function noteAnswerByHand(program: Program, heard: Heard): Promise<Result<Answer>> {
  return withAccount(program, heard.accountId, async ({ facts, reading }) => {
    if (heard.at > program.now())
      return refusal('entry-time', 'That time is still to come: choose now or earlier.');
    const note = heard.note.trim();
    if (note === '') return refusal('entry-note', 'What was it about? One line is enough.');
    const entry = newEntry(program, reading);
    const contact = facts.contacts.find((one) => one.id === heard.contactId);
    const from = contact?.name ?? contact?.emails[0]?.address ?? 'The customer';
    return fileEntry(program, {
      kind: 'answer',
      ...entry,
      at: heard.at,
      notedAt: entry.at,
      contactId: contact?.id ?? null,
      ...(heard.way !== 'wrote' && { way: heard.way }),
      note,
      seen: heard.holds ? { key: `by hand ${entry.id}`, from: from.slice(0, 254), isRead: false } : null,
    });
  });
}
