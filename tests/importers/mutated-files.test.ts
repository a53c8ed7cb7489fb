import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { readImport } from '../../lib/importers/read-import.ts';
import type { SourceFile } from '../../lib/importers/source-file.ts';
import { seededRandom } from '../../lib/shared/seeded-random.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { type HangGuard, startHangGuard } from '../support/hang-guard.ts';
import { answersTo } from '../support/mutants/answers-to.ts';
import { chance } from '../support/mutants/chance.ts';
import { healthyWorkbooks } from '../support/mutants/healthy-workbooks.ts';
import { importComplaints } from '../support/mutants/import-complaints.ts';
import { type Healthy, mutant } from '../support/mutants/mutant.ts';
import { ownFiles } from '../support/mutants/own-files.ts';
import { sourceInChunks } from '../support/source-in-chunks.ts';
import { workedMs } from '../support/worked-ms.ts';
import { ZONES } from '../support/zones.ts';

// Four zones run these: some 9,000 files in `npm test`, other ones in each zone; which zone it is must make no difference.
// `npm run soak` tries new ones each time, ten times as many: some five minutes of one zone.
const RUNS = process.env.SOAK ? 50_000 : fuzzRuns(5000);
const BATCH = 250;
const BASE = process.env.SOAK
  ? Math.floor(Math.random() * 2 ** 30)
  : 1_000_000 * (1 + ZONES.findIndex(({ id }) => id === process.env.TZ));
const HANGS_MS = 20_000;
const SLOW_MS = 5_000;
const PATIENCE_MS = 120_000;

const FILES: readonly Healthy[] = [...ownFiles(), ...Array.from({ length: 3 }, healthyWorkbooks).flat()];
const MARKS = Object.getOwnPropertyNames(Object.prototype).join();

let guard: HangGuard;
beforeAll(() => {
  guard = startHangGuard(HANGS_MS);
});
afterAll(() => guard.stop());

const batches = Array.from({ length: Math.ceil(RUNS / BATCH) }, (_, index) => BASE + index * BATCH);

test.each(batches)(
  'damaged files %i and the next give what can be stored, or a sentence',
  { timeout: PATIENCE_MS },
  async (from) => {
    const complaints: string[] = [];
    for (let seed = from; seed < from + BATCH; seed += 1) complaints.push(...(await complaintsAbout(seed)));
    expect(complaints).toEqual([]);
  },
);

/** Each with the seed that brings it about again: `mutant(seed, FILES)`. */
async function complaintsAbout(seed: number): Promise<string[]> {
  const luck = chance(seededRandom(seed ^ 0x5eed));
  const { name, bytes, story } = mutant(seed, FILES);
  const beside = luck.is(0.15) ? [luck.pick(FILES)] : [];
  const about = `${seed}: ${[story, ...beside.map((file) => file.name)].join(' beside ')}`;
  guard.began(about);
  const began = workedMs();
  const files = (size: number): SourceFile[] =>
    [{ name, bytes }, ...beside].map((file) => sourceInChunks(file.name, file.bytes, size));
  try {
    const read = await reading(files(256 * 1024));
    // A piece that ends within a letter, a line end, a pair of quotes; some files, as each takes as long again.
    const again = luck.is(0.3) ? await reading(files(luck.pick([7, 61, 1024]))) : read;
    const isAnswered = read.questions.length > 0 && luck.is(0.5);
    const answered = isAnswered ? await reading(files(4096), answersTo(read.questions, luck)) : null;
    return [
      ...importComplaints(read),
      ...(JSON.stringify(again) === JSON.stringify(read)
        ? []
        : ['read in other pieces, it says something else']),
      ...(answered ? importComplaints(answered) : []),
      ...(Object.getOwnPropertyNames(Object.prototype).join() === MARKS ? [] : ['every object was changed']),
      ...(workedMs() - began < SLOW_MS ? [] : [`took ${workedMs() - began} ms`]),
    ].map((complaint) => `${about}: ${complaint}`);
  } catch (error) {
    return [`${about}: threw ${error instanceof Error ? error.stack : String(error)}`];
  }
}

function reading(files: SourceFile[], answers = {}): Promise<ImportCandidates> {
  return readImport({
    files,
    currency: 'USD',
    today: day('2026-11-21'),
    now: Date.parse('2026-11-21T12:00:00Z'),
    answers,
    mappings: [],
  });
}
