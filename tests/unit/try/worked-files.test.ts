import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../support/project-files.ts';
import { contactReport } from '../../try/contact-report.ts';
import { readFactsFile } from '../../try/facts-file/read-facts-file.ts';

const FOLDER = fileURLToPath(new URL('../../try/facts/', import.meta.url));
const FROM_THE_FILE = { now: undefined, zone: undefined, locale: undefined };
const names = namesIn('tests/try/facts').filter((name) => !name.endsWith('.expected.json'));

describe('the worked files of npm run try:contact', () => {
  it('are ten', () => {
    expect(names).toHaveLength(10);
  });

  // To renew them on purpose: UPDATE_GOLDEN=1 npx vitest run --config tests/vitest.config.ts --project unit-utc worked-files
  it.each(names)('%s gives what stands beside it', async (name) => {
    const { facts, terms } = await readFactsFile(readFileSync(`${FOLDER}${name}`, 'utf8'), FROM_THE_FILE);
    const report = `${JSON.stringify(contactReport(facts, terms), null, 2)}\n`;
    const expected = `${FOLDER}${name.replace('.json', '.expected.json')}`;
    if (process.env.UPDATE_GOLDEN) writeFileSync(expected, report);
    expect(report).toBe(readFileSync(expected, 'utf8'));
  });
});
