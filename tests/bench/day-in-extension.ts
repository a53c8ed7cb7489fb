import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { skipContact } from '../../lib/app/skip-contact.ts';
import { startProgram } from '../../lib/app/start-program.ts';
import { addDays, type Day, dayIn } from '../../lib/domain/day.ts';
import { type Dispute, disputeSchema } from '../../lib/domain/dispute.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { seededRandom } from '../../lib/shared/seeded-random.ts';
import { writeBook } from '../../lib/storage/book-store.ts';
import { mostUrgentDue } from '../../lib/storage/due-store.ts';
import { keptSearchTexts } from '../../lib/storage/kept-search-texts.ts';
import { findAccounts, readSearchTexts } from '../../lib/storage/search-store.ts';
import { readSettings, writeSettings } from '../../lib/storage/settings-store.ts';
import { generateAccount } from './generate-book.ts';
import { generateFacts } from './generate-history.ts';

/* Runs inside the extension's origin, as `in-extension.ts` does: what a day's work asks of a book. */

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const program = startProgram({ now: Date.now, zone, locale: 'en-US' });
const { database } = program;
/** A badge ends at 999+: with a limit it counts the room that is left, and one contact changes it. */
const A_DAY = 500;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const PATIENCE_MS = 60_000;
const QUIET_DAYS = 14;

/** Makes every line of the day's list and of the ledger; milliseconds. */
export async function makeLists(): Promise<number> {
  const settings = await readSettings(database, program.defaults);
  await writeSettings(database, { ...settings, contactsPerDay: A_DAY });
  const began = performance.now();
  await refreshAllDue(program);
  return performance.now() - began;
}

/** Milliseconds each. */
interface Searches {
  /** The words of the whole book, as a page reads them once. */
  readonly words: number[];
  /** The same after one account's words were written. */
  readonly wordsAgain: number[];
  /** One account, looked for in them. */
  readonly found: number[];
}

/** Looks for accounts all over the book by name, number and with a slip of the finger. */
export async function searches({ count, accounts }: { count: number; accounts: number }): Promise<Searches> {
  const random = seededRandom(11);
  const today = dayIn(zone, Date.now());
  const made: Searches = { words: [], wordsAgain: [], found: [] };
  for (let turn = 0; turn < WORD_READS; turn += 1)
    made.words.push(await timed(() => readSearchTexts(database)));
  const kept = keptSearchTexts(database);
  await kept.read();
  for (let turn = 0; turn < WORD_READS; turn += 1) {
    const told = new Promise<void>((tell) => kept.watch(tell));
    const { account } = generateAccount(Math.floor(random() * accounts), today);
    const shelf = await database.searchTexts.where(':id').belowOrEqual(account.id).last();
    if (shelf) await database.searchTexts.put(shelf);
    await told;
    made.wordsAgain.push(await timed(kept.read));
  }
  const texts = await kept.read();
  for (let turn = 0; turn < count; turn += 1) {
    const { account, openItems } = generateAccount(Math.floor(random() * accounts), today);
    const text = [account.name, openItems[0]?.number ?? '', slipped(account.name)][turn % 3] ?? '';
    made.found.push(await timed(() => findAccounts(database, texts, { text, limit: 20 })));
  }
  return made;
}

const WORD_READS = 7;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Two letters beside each other have changed their places. */
function slipped(name: string): string {
  return `${name.slice(0, 1)}${name.slice(2, 3)}${name.slice(1, 2)}${name.slice(3)}`;
}

/** One contact is left out, and the worker is told: until the badge shows it; milliseconds each. */
export async function badgeUpdates({ count }: { count: number }): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const now = Date.now();
    const [line] = await mostUrgentDue(database, now, 1);
    if (!line) break;
    const before = await chrome.action.getBadgeText({});
    const skipped = await skipContact(program, {
      accountId: line.accountId,
      reason: 'in-touch',
      note: '',
      until: now + WEEK_MS,
    });
    if (!skipped.ok) throw new Error(skipped.message);
    const began = performance.now();
    await chrome.runtime.sendMessage({ name: 'book-changed', request: {} });
    while ((await chrome.action.getBadgeText({})) === before) {
      if (performance.now() - began > PATIENCE_MS) throw new Error(`The badge stays at ${before}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    times.push(performance.now() - began);
  }
  return times;
}

interface Week {
  readonly accounts: number;
  readonly limit: number;
  readonly now: number;
}

/** A book with a history, for a week of work: several currencies, promises, complaints, a limit of contacts a day. */
export async function growWeek({ accounts, limit, now }: Week): Promise<void> {
  const today = dayIn(zone, now);
  await writeSettings(database, {
    ...program.defaults,
    firmName: 'Harbor Supply Co.',
    senderName: 'Dana Reed',
    contactsPerDay: limit,
  });
  const facts = Array.from({ length: accounts }, (_, index) => weekFacts(index, today));
  await writeBook(database, {
    accounts: facts.map(({ account }) => account),
    contacts: facts.flatMap(({ contacts }) => contacts),
    openItems: facts.flatMap(({ items }) => items),
  });
  await database.activities.bulkPut(facts.flatMap(({ activities }) => activities));
  await database.promises.bulkPut(facts.flatMap(({ promises }) => promises));
  await database.disputes.bulkPut(facts.flatMap(({ disputes }) => disputes));
  await refreshAllDue(program);
}

/**
 * One in four pays in euros, one in nine has complained about its first invoice; one in six cannot be rung, and one in ten
 * neither rung nor mailed.
 */
function weekFacts(index: number, today: Day): AccountFacts {
  // Long enough ago that the next contact is near; the figures are of today all the same.
  const facts = generateFacts(index, addDays(today, -QUIET_DAYS), 2 + (index % 5));
  // They sit where the firm does: nobody waits for the one hour that is fine from coast to coast.
  const account = { ...facts.account, zone, place: { country: 'GB', region: null, city: null } };
  const isPostOnly = index % 10 === 7;
  const contacts = facts.contacts.map((contact) => ({
    ...contact,
    ...((isPostOnly || index % 6 === 3) && { phones: [] }),
    ...(isPostOnly && { emails: [] }),
  }));
  const currency = index % 4 === 0 ? 'EUR' : 'USD';
  const items = facts.items.map((item) => ({
    ...item,
    asOf: today,
    total: item.total && { ...item.total, currency },
    open: { ...item.open, currency },
  }));
  const promises = facts.promises.map((promise) => ({
    ...promise,
    amount: { ...promise.amount, currency },
    covers: promise.covers.map((cover) => ({ ...cover, open: { ...cover.open, currency } })),
  }));
  const [first] = items;
  const [entry] = facts.activities;
  if (index % 9 !== 0 || !first || !entry) return { ...facts, account, contacts, items, promises };
  const dispute: Dispute = disputeSchema.parse({
    id: `${facts.account.id}-complaint`,
    accountId: facts.account.id,
    activityId: entry.id,
    itemIds: [first.id],
    text: 'Two boxes arrived broken.',
    owner: 'Dana Reed',
    answerBy: addDays(today, 2),
    createdAt: entry.at,
    resolvedAt: null,
  });
  return { ...facts, account, contacts, items, promises, disputes: [dispute] };
}
