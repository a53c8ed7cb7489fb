import { expect, it } from 'vitest';
import { importWork } from '../../lib/app/start-import-work.ts';
import { sourceFromBytes } from '../../lib/importers/source-file.ts';
import { testProgram } from '../support/components/test-program.ts';
import { importWorkOn, UNWATCHED } from '../support/fake-import.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { sampleCandidates } from '../support/sample-book/sample-candidates.ts';
import { sampleFiles } from '../support/sample-book/sample-files.ts';

it('the sample book is what its files say: importing them changes nothing', async () => {
  const program = testProgram();
  const given = importWorkOn(program, sampleCandidates(TODAY));
  await given.preview([], {}, UNWATCHED);
  expect((await given.confirm(UNWATCHED)).ok).toBe(true);
  const files = sampleFiles(TODAY).map(({ name, text }) =>
    sourceFromBytes(name, new TextEncoder().encode(text)),
  );
  const { changes } = await importWork(program).preview(
    files,
    { currencies: { 'AR Aging Detail.csv': 'USD' } },
    UNWATCHED,
  );
  expect(changes).toMatchObject({
    accounts: { new: 0, changed: 0, unchanged: 4 },
    contacts: { new: 0, changed: 0, unchanged: 4 },
    openItems: { new: 0, changed: 0, unchanged: 7, paid: 0, missing: 0 },
    conflicts: [],
  });
});
