import { z } from 'zod';
import type { BookTerms } from '../../../lib/app/book-terms.ts';
import { type BehaviourName, isBehaviourName } from '../../../lib/app/simulation/behaviours.ts';
import type { Instant } from '../../../lib/domain/day.ts';
import type { DunningProcedure } from '../../../lib/domain/dunning-procedure.ts';
import type { Id } from '../../../lib/domain/id.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { accountShape } from './account-fields.ts';
import { accountFromFile } from './account-from-file.ts';
import { FileProblem, parsed } from './file-problem.ts';
import { fields, momentIn } from './file-values.ts';
import { jsonIn } from './json-in.ts';
import { type FileTerms, termsShape } from './terms-fields.ts';
import { procedureFrom, termsFromFile } from './terms-from-file.ts';

const factsFile = fields({ ...accountShape, ...termsShape });

const bookFile = fields({
  about: z.string().default(''),
  ...termsShape,
  /** How each customer behaves may be chosen; the others are drawn from the mix. */
  accounts: z
    .array(fields({ ...accountShape, behaviour: z.string().optional() }))
    .min(1, 'has to have an account'),
});

/** What the arguments say in the file's place. */
export interface FileQuestion {
  readonly now: string | undefined;
  readonly zone: string | undefined;
  readonly locale: string | undefined;
}

export interface FactsFile {
  readonly facts: AccountFacts;
  readonly terms: BookTerms;
}

/** One account and what holds for it, from the text of a file. @throws FileProblem with the first thing that is wrong. */
export async function readFactsFile(text: string, question: FileQuestion): Promise<FactsFile> {
  const said = parsed(factsFile, jsonIn(text));
  const moment = momentOf(said, question);
  const procedure = procedureFrom(said);
  const facts = accountFromFile(said, { path: '', prefix: '', ...moment, procedure });
  return { facts, terms: await termsFromFile(said, { ...moment, days: 60, book: [facts] }) };
}

interface BookQuestion extends FileQuestion {
  readonly days: number;
  /** In place of that of the file. */
  readonly procedure: DunningProcedure | null;
}

export interface BookFile {
  readonly book: readonly AccountFacts[];
  readonly terms: BookTerms;
  readonly chosen: ReadonlyMap<Id, BehaviourName>;
}

/** Many accounts in one file. @throws FileProblem with the first thing that is wrong. */
export async function readBookFile(text: string, question: BookQuestion): Promise<BookFile> {
  const said = parsed(bookFile, jsonIn(text));
  const tried: FileTerms = question.procedure ? { ...said, procedure: question.procedure } : said;
  const moment = momentOf(said, question);
  const procedure = procedureFrom(tried);
  const chosen = new Map<Id, BehaviourName>();
  const book = said.accounts.map(({ behaviour, ...one }, index) => {
    const path = `accounts[${index}]`;
    const prefix = `account-${String(index + 1).padStart(2, '0')}`;
    const facts = accountFromFile(one, { path, prefix, ...moment, procedure });
    if (behaviour === undefined) return facts;
    if (!isBehaviourName(behaviour))
      throw new FileProblem(`${path}.behaviour`, `no customer behaves “${behaviour}”`);
    chosen.set(facts.account.id, behaviour);
    return facts;
  });
  return { book, chosen, terms: await termsFromFile(tried, { ...moment, days: question.days, book }) };
}

interface FileMoment {
  readonly now: Instant;
  readonly zone: string;
  readonly locale: string;
}

function momentOf(said: FileTerms, question: FileQuestion): FileMoment {
  const zone = question.zone ?? said.zone;
  const now = question.now ?? said.now;
  if (zone === undefined) throw new FileProblem('zone', 'is missing: give --zone, or "zone" in the file');
  if (now === undefined) throw new FileProblem('now', 'is missing: give --now, or "now" in the file');
  const at = momentIn(zone, now, question.now === undefined ? 'now' : '--now');
  return { now: at, zone, locale: question.locale ?? said.locale ?? 'en-US' };
}
