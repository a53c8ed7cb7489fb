import type { Answer } from '../domain/activity.ts';
import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { readInPlace } from './suggestion.ts';

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
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, heard.accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    if (heard.at > program.now())
      return refusal('entry-time', 'That time is still to come: choose now or earlier.');
    const note = heard.note.trim();
    if (note === '') return refusal('entry-note', 'What was it about? One line is enough.');
    const terms = await readTerms(program);
    const { reading } = readInPlace(facts, terms);
    const id = program.newId();
    const contact = facts.contacts.find((one) => one.id === heard.contactId);
    const from = contact?.name ?? contact?.emails[0]?.address ?? 'The customer';
    const answer: Answer = {
      kind: 'answer',
      id,
      accountId: heard.accountId,
      at: heard.at,
      zone: terms.settings.zone,
      amendsId: null,
      notedAt: program.now(),
      believed: believedFigures(reading),
      contactId: contact?.id ?? null,
      ...(heard.way !== 'wrote' && { way: heard.way }),
      note,
      seen: heard.holds ? { key: `by hand ${id}`, from: from.slice(0, 254), isRead: false } : null,
    };
    await addActivity(database, answer);
    await refreshDue(program, [heard.accountId]);
    return success(answer);
  });
}
