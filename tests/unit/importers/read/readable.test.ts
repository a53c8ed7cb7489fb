import { expect, test } from 'vitest';
import { openTables } from '../../../../lib/importers/read/open-tables.ts';
import { sameFiles } from '../../../../lib/importers/read/same-files.ts';
import type { SourceFile } from '../../../../lib/importers/source-file.ts';
import { problemOf } from '../../../support/table-rows.ts';

/** Its first bytes can be read, and then this happens. */
function stopping(error: Error): SourceFile {
  return {
    name: 'a.csv',
    size: 1_000_000,
    async *chunks() {
      yield new TextEncoder().encode('a,b\n1,2\n');
      throw error;
    },
  };
}

const moved = new DOMException('The file could not be read.', 'NotReadableError');

test('a file moved or changed while it is read says so', async () => {
  expect(await problemOf(stopping(moved))).toMatch(/moved or changed meanwhile/);
});

test('a cancelled import stays one', async () => {
  const cancelled = new DOMException('Cancelled.', 'AbortError');
  await expect(openTables(stopping(cancelled))).rejects.toBe(cancelled);
  await expect(sameFiles([stopping(cancelled), stopping(cancelled)])).rejects.toBe(cancelled);
});

test('a file that is gone is the same as no other', async () => {
  const { distinct, problems } = await sameFiles([stopping(moved), stopping(moved)]);
  expect(distinct).toHaveLength(2);
  expect(problems).toEqual([]);
});
