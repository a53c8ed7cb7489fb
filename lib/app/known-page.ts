import type { Id } from '../domain/id.ts';
import { type KnownPage, knownPageSchema } from '../domain/known-page.ts';
import type { PageEvidence } from '../domain/page-evidence.ts';
import { siteLabel } from '../domain/site-label.ts';
import { unique } from '../shared/list.ts';
import { readAccount } from '../storage/book-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import {
  knownAddresses,
  readKnownPage,
  removeKnownPages,
  writeKnownPage,
} from '../storage/known-page-store.ts';
import type { Program } from './program.ts';

/** Where the account was last seen in a mailbox or a CRM, so that its page can be opened; `null`: it never was. */
export function knownPageOf({ database }: Program, accountId: Id): Promise<KnownPage | null> {
  return readKnownPage(database, accountId);
}

interface Seen {
  readonly accountId: Id;
  readonly evidence: Pick<PageEvidence, 'site' | 'view'>;
  /** As the browser shows it; `null`: it does not say. */
  readonly url: string | null;
}

/** Notes the open conversation or record as the page of its account; the newest takes the place of the one before. */
export async function rememberPage(program: Program, { accountId, evidence, url }: Seen): Promise<void> {
  const { database } = program;
  const kind = KINDS[evidence.view];
  const page = knownPageSchema.safeParse({
    ...{ accountId, kind, url },
    site: siteLabel(evidence.site),
    seenAt: program.now(),
  }).data;
  if (!page) return;
  const before = await readKnownPage(database, accountId);
  // A page tells of itself again and again; that it was seen once more today is not worth a write.
  if (before?.url === page.url && page.seenAt - before.seenAt < FRESH) return;
  await inOneTransaction(database, async () => {
    if (await readAccount(database, accountId)) await writeKnownPage(database, page);
  });
}

/** A list and a mail that is being written are nobody's page. */
const KINDS: Partial<Record<PageEvidence['view'], KnownPage['kind']>> = { thread: 'mail', record: 'record' };

const FRESH = 12 * 60 * 60 * 1000;

/** Forgets the pages of sites the extension may not look at any more. */
export async function forgetPages(
  { database }: Program,
  isGranted: (origin: string) => Promise<boolean>,
): Promise<void> {
  const pages = await knownAddresses(database);
  const origins = unique(pages.map(({ url }) => originOf(url)));
  const granted = new Set<string>();
  for (const origin of origins) if (await isGranted(origin)) granted.add(origin);
  const gone = pages.filter(({ url }) => !granted.has(originOf(url)));
  if (gone.length === 0) return;
  await removeKnownPages(
    database,
    gone.map(({ accountId }) => accountId),
  );
}

/** "https://mail.example.com": what a browser grants, whatever the port. Empty: it is no address. */
function originOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}`;
}
