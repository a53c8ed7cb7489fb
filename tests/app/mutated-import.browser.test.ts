import { beforeAll, expect, test } from 'vitest';
import type { Program } from '../../lib/app/program.ts';
import { importWork } from '../../lib/app/start-import-work.ts';
import { undoImport } from '../../lib/app/undo-import.ts';
import { accountSchema } from '../../lib/domain/account.ts';
import { contactSchema } from '../../lib/domain/contact.ts';
import { openItemSchema } from '../../lib/domain/open-item.ts';
import type { ImportWatch } from '../../lib/importers/import-progress.ts';
import { sourceFromBytes } from '../../lib/importers/source-file.ts';
import { seededRandom } from '../../lib/shared/seeded-random.ts';
import { OWN_SETTINGS } from '../../lib/storage/backup/backup-tables.ts';
import { testProgram } from '../support/components/test-program.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { answersTo } from '../support/mutants/answers-to.ts';
import { type Chance, chance } from '../support/mutants/chance.ts';
import { healthyWorkbooks } from '../support/mutants/healthy-workbooks.ts';
import { type Healthy, mutant } from '../support/mutants/mutant.ts';

const BATCH = 25;
const BATCHES = Array.from({ length: fuzzRuns(16) }, (_, index) => ({
  from: 7_000_000 + index * BATCH,
  book: index % 2 === 0 ? 'an empty book' : 'a book with the same customers',
}));

const urls = import.meta.glob<string>('../importers/files/*', {
  query: '?url',
  import: 'default',
  eager: true,
});
let files: readonly Healthy[];
/** Of the damaged files; were it none, nothing would have been tried. */
let imported = 0;

beforeAll(async () => {
  const own = Object.entries(urls).map(async ([path, url]) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()),
  }));
  files = [...(await Promise.all(own)), ...healthyWorkbooks()];
});

test.each(BATCHES)(
  'damaged files from $from into $book: all that was shown, or nothing',
  async (batch) => {
    // Our own files are of a firm that counts in dollars.
    const program = testProgram({ locale: 'en-US' });
    const complaints: string[] = [];
    if (batch.book !== 'an empty book') await importIntact(program, ['aging.csv', 'contacts.csv']);
    for (let seed = batch.from; seed < batch.from + BATCH; seed += 1) {
      const { story, ...file } = mutant(seed, files);
      const luck = chance(seededRandom(seed ^ 0x5eed));
      const found = await complaintsAbout(program, file, luck);
      complaints.push(...found.map((complaint) => `${seed}: ${story}: ${complaint}`));
    }
    expect(complaints).toEqual([]);
  },
  60_000,
);

test('some of the damaged files could be imported', () => {
  expect(imported).toBeGreaterThan(BATCHES.length);
});

async function complaintsAbout(program: Program, { name, bytes }: Healthy, luck: Chance): Promise<string[]> {
  const before = await kept(program);
  const work = importWork(program);
  const source = sourceFromBytes(name, bytes);
  let preview = await work.preview([source], {}, unwatched());
  if (preview.questions.length > 0 && luck.is(0.7))
    preview = await work.preview([source], answersTo(preview.questions, luck), unwatched());
  if ((await kept(program)) !== before) return ['the preview changed the book'];
  const stop = stopAfter(luck.is(0.25) ? luck.below(5) : Number.POSITIVE_INFINITY);
  const done = await work.confirm(stop.watch).catch((error: unknown) => {
    if (stop.watch.signal.aborted) return null;
    throw error;
  });
  if (done?.ok !== true) return (await kept(program)) === before ? [] : ['refused, and the book is changed'];
  imported += 1;
  if (!preview.canConfirm) return ['imported although it could not be confirmed'];
  const { record } = done.value;
  const { invoices, credits } = preview.counts;
  const counts = record.counts.openItems === invoices + credits ? [] : ['other counts than were shown'];
  const wrong = await wrongRows(program);
  const undone = await undoImport(program, unwatched());
  if (!undone.ok) return [...counts, ...wrong, `not taken back: ${undone.message}`];
  return [
    ...counts,
    ...wrong,
    ...((await kept(program)) === before ? [] : ['taken back, it is not as it was']),
  ];
}

/** Rows that no part of the program could read again, or that belong to nobody. */
async function wrongRows({ database }: Program): Promise<string[]> {
  const [accounts, contacts, items] = await Promise.all([
    database.accounts.toArray(),
    database.contacts.toArray(),
    database.items.toArray(),
  ]);
  const ids = new Set(accounts.map(({ id }) => id));
  const unread = [
    ...accounts.filter((row) => !accountSchema.safeParse(row).success),
    ...contacts.filter((row) => !contactSchema.safeParse(row).success),
    ...items.filter((row) => !openItemSchema.safeParse(row).success),
  ];
  const strays = [...contacts, ...items].filter(({ accountId }) => !ids.has(accountId));
  return [
    ...unread.map((row) => `cannot be read again: ${JSON.stringify(row)}`),
    ...strays.map(({ id }) => `${id} belongs to nobody`),
  ];
}

/** Everything but what is derived, and but the record of an import, which stays when it is taken back. */
async function kept({ database }: Program): Promise<string> {
  const tables = database.tables.filter(
    ({ name }) => !['due', 'ledger', 'searchTexts', 'imports', 'holidays', 'undoParts'].includes(name),
  );
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return JSON.stringify(rows.map((list) => list.filter((row) => !OWN_SETTINGS.includes(row.key))));
}

function unwatched(): ImportWatch {
  return { progress: () => {}, signal: new AbortController().signal };
}

/** The user's "stop" at some word of the work. */
function stopAfter(words: number): { watch: ImportWatch } {
  const stop = new AbortController();
  let heard = 0;
  const progress = ({ step }: { step: string }) => {
    heard += 1;
    // What is written is written: stopped in the day's list, it is imported all the same.
    if (heard > words && step !== 'listing') stop.abort(new DOMException('Stopped', 'AbortError'));
  };
  return { watch: { progress, signal: stop.signal } };
}

async function importIntact(program: Program, names: readonly string[]): Promise<void> {
  const work = importWork(program);
  const sources = files
    .filter(({ name }) => names.includes(name))
    .map(({ name, bytes }) => sourceFromBytes(name, bytes));
  expect(await work.preview(sources, {}, unwatched())).toMatchObject({
    stops: [],
    unreadable: [],
    whyNot: null,
  });
  expect(await work.confirm(unwatched())).toMatchObject({ ok: true });
}
