import type { Draft } from '../domain/draft.ts';
import { cameSince } from '../dunning/came-since.ts';
import type { News } from '../dunning/news.ts';
import { termSince } from '../dunning/term-since.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { momentFor, procedureFor } from './book-terms.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';

/** What has come in since the draft was written and the user has not read: said before it goes into a page (cases 29, 54 and 61). */
export async function cameSinceDraft(program: Program, draft: Draft): Promise<News[]> {
  const facts = await readAccountRecords(program.database, draft.accountId, program.now());
  if (!facts) return [];
  const terms = await readTerms(program);
  const { account } = facts;
  const moment = momentFor(terms, account.place);
  return [...cameSince(draft, facts, moment), ...termSince(draft, procedureFor(account, terms), moment)];
}
