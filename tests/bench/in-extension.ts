import { dueProjection } from '../../lib/app/due-projection.ts';
import { identifyPage } from '../../lib/app/identify-page.ts';
import { readTerms } from '../../lib/app/read-terms.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { startProgram } from '../../lib/app/start-program.ts';
import { readInPlace } from '../../lib/app/suggestion.ts';
import { dayIn } from '../../lib/domain/day.ts';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import { domainOf } from '../../lib/domain/email-address.ts';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import { seededRandom } from '../../lib/shared/seeded-random.ts';
import { writeBook } from '../../lib/storage/book-store.ts';
import { findKnownSide } from '../../lib/storage/find-known-side.ts';
import { writeSettings } from '../../lib/storage/settings-store.ts';
import { benchEvidence } from './bench-evidence.ts';
import { generateAccount } from './generate-book.ts';

export * from './day-in-extension.ts';
export * from './import-in-extension.ts';

/*
 * Runs inside the extension's origin. The same modules the worker and the pages are built from, bundled once more, so that
 * one call can be timed without the message and the rendering around it: same code, same IndexedDB, same database.
 */

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const program = startProgram({ now: Date.now, zone, locale: 'en-US' });
const { database } = program;
const CHUNK = 1000;
const MAIL_WORDS = 12;
/** Until the compiler has seen the code and the browser the pages of the database. */
const WARM_UP = 40;

/** Adds the accounts from number `from` up to, not including, number `to`; through the importer's own way of writing. */
export async function grow({ from, to }: { from: number; to: number }): Promise<void> {
  const today = dayIn(zone, Date.now());
  await writeSettings(database, {
    ...program.defaults,
    firmName: 'Harbor Supply Co.',
    senderName: 'Dana Reed',
    ownAddresses: ['dana@harborsupply.example'],
  });
  for (let start = from; start < to; start += CHUNK) {
    const length = Math.min(CHUNK, to - start);
    const part = Array.from({ length }, (_, offset) => generateAccount(start + offset, today));
    await writeBook(database, {
      accounts: part.map(({ account }) => account),
      contacts: part.flatMap(({ contacts }) => contacts),
      openItems: part.flatMap(({ openItems }) => openItems),
    });
  }
}

export interface LookUps {
  /** Milliseconds each. */
  readonly known: number[];
  readonly unknown: number[];
  /** A long thread: ten people and the most words that evidence may carry. */
  readonly long: number[];
  /** The reads alone, of the known: without settings, without deciding. */
  readonly reads: number[];
}

/** Who is on the page, by address, for people all over the book. @throws Error when one is not found or found wrongly. */
export async function lookUps({ count, accounts }: { count: number; accounts: number }): Promise<LookUps> {
  const random = seededRandom(7);
  const today = dayIn(zone, Date.now());
  const times: LookUps = { known: [], unknown: [], long: [], reads: [] };
  const anyone = () => generateAccount(Math.floor(random() * accounts), today);
  const timed = async (evidence: PageEvidence, into: number[], expected: string | null) => {
    const began = performance.now();
    const match = await identifyPage(program, evidence);
    into.push(performance.now() - began);
    const found = match.kind === 'match' ? match.accountId : null;
    if (found !== expected) throw new Error(`Looked up ${found} instead of ${expected}`);
  };
  for (let turn = -WARM_UP; turn < count; turn += 1) {
    const { account, contacts } = anyone();
    const person = contacts[turn & 1 ? 1 : 0];
    const address = person.emails[0]?.address ?? '';
    const warmUp: number[] = [];
    const into = (list: number[]) => (turn < 0 ? warmUp : list);
    const stranger = `pat.novak.${turn}@elsewhere-${turn}.example`;
    await timed(benchEvidence([address], MAIL_WORDS), into(times.known), account.id);
    await timed(benchEvidence([stranger], MAIL_WORDS), into(times.unknown), null);
    if (turn % 5 === 0) {
      const others = Array.from({ length: 9 }, () => anyone().contacts[0].emails[0]?.address ?? '');
      await timed(benchEvidence([address, ...others], 200), into(times.long), account.id);
    }
    const began = performance.now();
    await findKnownSide(database, {
      numbers: benchEvidence([], MAIL_WORDS).numbers,
      addresses: [address],
      domains: [domainOf(address)],
      phones: [],
      names: ['pat novak'],
      choices: [['address', address]],
    });
    into(times.reads).push(performance.now() - began);
  }
  return times;
}

export interface Rebuild {
  /** Every line is new: after the first import. Milliseconds. */
  readonly first: number;
  /** Nothing has changed: every later start of the browser. `null`: left out, as the first took long already. */
  readonly again: number | null;
  /** How much of the book the first was done with when its time was over: 1 is all. */
  readonly reached: number;
  /** Of either, what deciding alone costs; the rest is storage. Milliseconds for the whole book. */
  readonly decide: number;
}

/** The day's list from nothing, and once more; stopped when it takes longer than `limit` milliseconds. */
export async function rebuild({ limit }: { limit: number }): Promise<Rebuild> {
  await database.due.clear();
  const started = performance.now();
  const lines = await expectedLines();
  const decide = performance.now() - started;
  let done = true;
  // Nothing else stops it: with its database closed under it, the next read is refused.
  const timer = setTimeout(() => {
    done = false;
    database.close();
  }, limit);
  const began = performance.now();
  await refreshAllDue(program).catch((error: unknown) => {
    if (done) throw error;
  });
  const first = performance.now() - began;
  clearTimeout(timer);
  await database.open();
  const reached = done ? 1 : (await database.due.count()) / lines.length;
  const again = done && first < limit / 3 ? await timeOf(() => refreshAllDue(program)) : null;
  // Whatever became of it, what is measured next finds the whole list.
  await database.due.bulkPut(lines);
  return { first, again, reached, decide };
}

/** The list as it must become, from what was generated, without reading it back. Making the accounts costs little beside. */
async function expectedLines(): Promise<DueContact[]> {
  const terms = await readTerms(program);
  const today = dayIn(zone, terms.now);
  const none = {
    activities: [],
    promises: [],
    plans: [],
    disputes: [],
    holds: [],
    paidBy: null,
    paysFor: [],
  };
  const accounts = Array.from({ length: await database.accounts.count() }, (_, index) =>
    generateAccount(index, today),
  );
  return accounts.flatMap(({ account, contacts, openItems }) => {
    const facts = { account, contacts: [...contacts], items: [...openItems], ...none };
    return dueProjection(readInPlace(facts, terms), terms, null) ?? [];
  });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
