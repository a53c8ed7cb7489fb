import { expect, it } from 'vitest';
import { importWork } from '../../lib/app/start-import-work.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import { sourceFromBytes } from '../../lib/importers/source-file.ts';
import { testProgram } from '../support/components/test-program.ts';
import { UNWATCHED } from '../support/fake-import.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { sampleFiles } from '../support/sample-book/sample-files.ts';

it('says before anything is written that the figures on record are newer, and writes nothing by looking', async () => {
  const program = testProgram();
  const work = importWork(program);
  const files = (asOf: Day) =>
    sampleFiles(asOf).map(({ name, text }) => sourceFromBytes(name, new TextEncoder().encode(text)));
  const first = await work.preview(files(TODAY), {}, UNWATCHED);
  expect(first.changes).toBeNull();
  expect((await work.confirm(UNWATCHED)).ok).toBe(true);
  const before = await program.database.items.toArray();
  const older = await work.preview(files(addDays(TODAY, -10)), {}, UNWATCHED);
  expect(older.changes?.conflicts.join()).toMatch(/older/);
  expect(await program.database.items.toArray()).toEqual(before);
});
