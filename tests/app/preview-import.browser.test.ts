import { expect, it } from 'vitest';
import { confirmImport } from '../../lib/app/confirm-import.ts';
import { previewImport } from '../../lib/app/preview-import.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import { testProgram } from '../support/components/test-program.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { sampleFiles } from '../support/sample-book/sample-files.ts';

it('says before anything is written that the figures on record are newer, and writes nothing by looking', async () => {
  const program = testProgram();
  const files = (asOf: Day) =>
    sampleFiles(asOf).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const first = await previewImport(program, files(TODAY));
  expect(first.warnings.map(({ message }) => message).join()).not.toMatch(/older/);
  expect((await confirmImport(program, first)).ok).toBe(true);
  const before = await program.database.items.toArray();
  const older = await previewImport(program, files(addDays(TODAY, -10)));
  expect(older.warnings.map(({ message }) => message).join()).toMatch(/older/);
  expect(await program.database.items.toArray()).toEqual(before);
});
