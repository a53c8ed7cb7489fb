import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { dropBackup, readBackup } from '../../../lib/app/read-backup.ts';
import { seededRandom } from '../../../lib/shared/seeded-random.ts';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { testProgram } from '../../support/components/test-program.ts';
import { dumpAll } from '../../support/dump.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { madeBackup, VERSION } from '../../support/made-backup.ts';

const ROUNDS = fuzzRuns(300);

type Bytes = Uint8Array<ArrayBuffer>;

function isSame(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Flips bits, cuts, swaps, doubles or overwrites a stretch. */
function spoiled(bytes: Bytes, random: () => number): Bytes {
  const copy = bytes.slice();
  const at = () => Math.floor(random() * copy.length);
  switch (Math.floor(random() * 6)) {
    case 0:
      for (let n = 1 + random() * 3; n > 0; n -= 1) {
        const place = at();
        copy[place] = (copy[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      return copy;
    case 1:
      return copy.slice(0, at());
    case 2:
      return copy.slice(at());
    case 3: {
      const [from, to] = [at(), at()];
      copy.copyWithin(to, from, from + 64);
      return copy;
    }
    case 4: {
      const [from, to] = [at(), at()].sort((a, b) => a - b);
      return Uint8Array.from([...copy.slice(0, to), ...copy.slice(from)]);
    }
    default:
      copy.fill(Math.floor(random() * 256), at(), at());
      return copy;
  }
}

it(`${ROUNDS} spoiled files: each is refused by a sentence or is the very book, and the book here is never touched`, async () => {
  const program = testProgram();
  await seedDueBook(program);
  const here = await dumpAll(program.database);
  const passphrase = 'four quiet words';
  const files = [await madeBackup(program), await madeBackup(program, passphrase)];
  const originals = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  const random = seededRandom(20261122);
  const reasons = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const original = originals[round % 2] ?? new Uint8Array(0);
    const bytes = spoiled(original, random);
    if (isSame(bytes, original)) continue;
    const file = new Blob([bytes]);
    const read = await readBackup(program, { file, passphrase, programVersion: VERSION });
    const reason = read.ok ? 'read' : read.reason;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (!read.ok) {
      expect(read.message).toMatch(/^[A-Z].*\.$/s);
      continue;
    }
    // A bit of the gzip header that says nothing of the rows.
    const counts = [...read.value.comparison.tables].map(([name, { inFile }]) => [name, inFile]);
    const kept = counts.map(([name]) => [name, name === 'settings' ? 0 : here[String(name)]?.length]);
    expect(counts).toEqual(kept);
    expect(read.value.comparison.unreadable).toBe(0);
    await dropBackup(read.value);
  }
  expect(await dumpAll(program.database)).toEqual(here);
  expect(await Dexie.exists(`${program.database.name}-restore`)).toBe(false);
  for (const reason of ['no-backup', 'cut-off', 'damaged'])
    expect(reasons.get(reason)).toBeGreaterThan(ROUNDS / 30);
  expect(reasons.get('read') ?? 0).toBeLessThan(ROUNDS / 50);
}, 600_000);
