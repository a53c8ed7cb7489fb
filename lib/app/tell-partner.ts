import type { PartnerTold } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { partnerNews } from '../dunning/partner-to-tell.ts';
import { type Result, refusal } from '../shared/result.ts';
import type { Program } from './program.ts';
import { fileEntry, newEntry, withAccount } from './with-account.ts';

interface Told {
  readonly accountId: Id;
  /** When it was told; not later than today. */
  readonly on: Day;
  /** Whom, and how; empty: not said. */
  readonly note: string;
}

/** Case 63: the collection partner was told what came in since the hand-off, and what is open now. By hand, outside. */
export async function tellPartner(
  program: Program,
  { accountId, on, note }: Told,
): Promise<Result<PartnerTold>> {
  return withAccount(program, accountId, async ({ reading, terms }) => {
    const [news] = partnerNews(reading);
    if (!news) return refusal('nothing-to-tell', 'The collection partner knows of all that came in.');
    if (on > reading.moment.today)
      return refusal('told-day', 'That day is still to come: choose today or an earlier day.');
    return fileEntry(program, {
      kind: 'partner-told',
      ...newEntry(program, reading),
      partner: news.partner,
      on,
      by: terms.settings.senderName,
      note: note.trim(),
      came: [...news.came],
      items: [...news.items],
    });
  });
}
