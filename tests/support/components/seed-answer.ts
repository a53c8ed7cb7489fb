import type { Program } from '../../../lib/app/program.ts';
import { refreshDue } from '../../../lib/app/refresh-due.ts';
import type { Instant } from '../../../lib/domain/day.ts';
import { addActivity } from '../../../lib/storage/log-store.ts';
import { buildAnswer } from '../build-answer.ts';

/** A mail of that account's first person, as a page has shown it, that nobody has read. */
export async function seedAnswer(program: Program, accountId: string, at: Instant): Promise<void> {
  const contact = await program.database.contacts.where({ accountId }).first();
  await addActivity(
    program.database,
    buildAnswer({
      id: program.newId(),
      accountId,
      at,
      zone: program.defaults.zone,
      contactId: contact?.id ?? null,
      seen: { key: `gmail:${at}`, from: 'mary.adams@northwind.example', isRead: false },
    }),
  );
  await refreshDue(program, [accountId]);
}
