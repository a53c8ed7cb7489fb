import { expect, test } from 'vitest';
import { sameFiles } from '../../../../lib/importers/read/same-files.ts';
import { sourceInChunks } from '../../../support/table-rows.ts';

test('files alike byte for byte are read once, however their chunks are cut', async () => {
  const files = [
    sourceInChunks('a.csv', 'one,two', 3),
    sourceInChunks('b.csv', 'one,two', 5),
    sourceInChunks('a.csv', 'one,two', 100),
    sourceInChunks('c.csv', 'one,twO', 3),
    sourceInChunks('d.csv', 'one,tw', 3),
    sourceInChunks('e.csv', '', 3),
    sourceInChunks('f.csv', '', 3),
  ];
  const { distinct, problems } = await sameFiles(files);
  expect(distinct.map(({ name }) => name)).toEqual(['a.csv', 'c.csv', 'd.csv', 'e.csv']);
  expect(problems.map(({ file, severity, message }) => `${severity} ${file}: ${message}`)).toEqual([
    'warn b.csv: This is the same file as a.csv; it was read once.',
    'warn a.csv: This file was dropped twice; it was read once.',
    'warn f.csv: This is the same file as e.csv; it was read once.',
  ]);
});

test('files of other sizes are not even opened', async () => {
  const closed = {
    chunks: () => {
      throw new Error('opened');
    },
  };
  const files = [
    { name: 'a.csv', size: 1, ...closed },
    { name: 'b.csv', size: 2, ...closed },
  ];
  expect((await sameFiles(files)).distinct).toHaveLength(2);
});
