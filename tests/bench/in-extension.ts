import { dueProjection } from '../../lib/app/due-projection.ts';
import { identifyPage } from '../../lib/app/identify-page.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { startProgram } from '../../lib/app/start-program.ts';
import { dayIn } from '../../lib/domain/day.ts';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import { momentAt } from '../../lib/dunning/moment-at.ts';
import { accountIds, writeBook } from '../../lib/storage/book-store.ts';
import { readDueContact, writeDueContact } from '../../lib/storage/due-store.ts';
import { findKnownSide } from '../../lib/storage/find-known-side.ts';
import { readAccountRecords } from '../../lib/storage/read-account-records.ts';
import { writeSettings } from '../../lib/storage/settings-store.ts';
import { benchEvidence } from './bench-evidence.ts';
import { generateAccount } from './generate-book.ts';
import { seededRandom } from './seeded-random.ts';

/*
 * Runs inside the extension's origin. The same modules the worker and the pages are built from, bundled once more, so that
 * one call can be timed without the message and the rendering around it: same code, same IndexedDB, same database.
 */

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const program = startProgram({ now: Date.now, zone, locale: 'en-US' });
const { database } = program;
const CHUNK = 1000;
const MAIL_WORDS = 12;

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
  for (let turn = -10; turn < count; turn += 1) {
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
      names: ['pat novak'],
      choices: [['address', address]],
    });
    into(times.reads).push(performance.now() - began);
  }
  return times;
}

export interface Rebuild {
  readonly accounts: number;
  /** Every line is new: after the first import. Milliseconds. */
  readonly first: number;
  /** Nothing has changed: every later start of the browser. `null`: not measured, it would take too long. */
  readonly again: number | null;
  /** What one account costs, by part, in milliseconds. */
  readonly parts: { readonly read: number; readonly decide: number; readonly write: number };
}

/** The day's list from nothing, and, unless it is left out, once more. */
export async function rebuild({ twice }: { twice: boolean }): Promise<Rebuild> {
  await database.due.clear();
  const first = await timeOf(() => refreshAllDue(program));
  const again = twice ? await timeOf(() => refreshAllDue(program)) : null;
  return { accounts: await database.accounts.count(), first, again, parts: await partsOf(300) };
}

async function partsOf(most: number): Promise<Rebuild['parts']> {
  const moment = momentAt(Date.now(), zone, 'en-US');
  const ids = (await accountIds(database)).slice(0, most);
  const parts = { read: 0, decide: 0, write: 0 };
  for (const id of ids) {
    const started = performance.now();
    const facts = await readAccountRecords(database, id);
    const before = await readDueContact(database, id);
    const read = performance.now();
    const due = facts && dueProjection(facts, moment, before);
    const decided = performance.now();
    if (due) await writeDueContact(database, due);
    const written = performance.now();
    parts.read += (read - started) / ids.length;
    parts.decide += (decided - read) / ids.length;
    parts.write += (written - decided) / ids.length;
  }
  return parts;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
