import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { simulate } from '../../../lib/app/simulation/simulate.ts';
import { textOf } from '../../support/project-files.ts';
import { readBookFile } from '../../try/facts-file/read-facts-file.ts';
import { diaryLines, summaryLines } from '../../try/simulation-report.ts';

const GOLDEN = fileURLToPath(new URL('golden-diary.txt', import.meta.url));

// The sample book over 120 days, one line for each entry, so that a change of the engine is seen line by line in review.
// To renew it on purpose:
//   UPDATE_GOLDEN=1 npx vitest run --config tests/vitest.config.ts --project unit-utc golden-diary
it('the sample book is followed up as it was the last time somebody read its diary', async () => {
  const { book, terms, chosen } = await readBookFile(textOf('tests/try/books/sample.json'), {
    now: undefined,
    zone: undefined,
    locale: undefined,
    days: 120,
    procedure: null,
  });
  const { diary, summary } = simulate({ book, terms, days: 120, seed: 1, chosen });
  const lines = [...diaryLines(diary, terms), '', ...summaryLines(summary, terms), ''].join('\n');
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, lines);
  expect(lines).toBe(readFileSync(GOLDEN, 'utf8'));
});
