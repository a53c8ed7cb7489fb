import { describe, expect, it } from 'vitest';
import { progressWords } from '../../../components/import/progress-words.ts';

describe('how far an import is, in words', () => {
  it.each([
    ['reading', 340_000, 512_000, 'Reading the files', '340 kB of 512 kB', 0.66],
    ['reading', 1_300_000, 3_400_000, 'Reading the files', '1.3 MB of 3.4 MB', 0.38],
    ['checking', 0, null, 'Comparing with what is on record', 'A moment', null],
    ['writing', 1200, 3400, 'Saving', '1,200 of 3,400 rows', 0.35],
    ['writing', 0, 0, 'Saving', 'A moment', null],
    ['listing', 1, 1, 'Saved. Making today’s list', '1 of 1 customer', 1],
    // Bytes are read ahead of the count.
    ['reading', 2_600_000, 2_000_000, 'Reading the files', '2 MB of 2 MB', 1],
  ] as const)('%s, %d of %s', (step, done, of, label, text, value) => {
    const words = progressWords({ step, done, of }, 'en-US');
    expect(words).toMatchObject({ label, text });
    if (value === null) expect(words.value).toBeNull();
    else expect(words.value).toBeCloseTo(value, 2);
  });

  it('says of an undo that it takes back', () => {
    expect(progressWords({ step: 'writing', done: 1, of: 2 }, 'en-US', 'undo').label).toBe('Taking it back');
  });
});
