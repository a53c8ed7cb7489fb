import type { Draft } from '../domain/draft.ts';
import { cameSince } from '../dunning/came-since.ts';
import type { News } from '../dunning/news.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readSettings } from '../storage/settings-store.ts';
import { momentOf } from './moment-of.ts';
import type { Program } from './program.ts';

/** What has come in since the draft was written and the user has not read: said before it goes into a page (cases 29 and 54). */
export async function cameSinceDraft(program: Program, draft: Draft): Promise<News[]> {
  const facts = await readAccountRecords(program.database, draft.accountId, program.now());
  if (!facts) return [];
  const settings = await readSettings(program.database, program.defaults);
  return cameSince(draft, facts, momentOf(program, settings));
}
