import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFiles } from '../support/sample-book/sample-files.ts';
import { countRows } from './support/count-rows.ts';
import { today } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { options } from './surfaces/options.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});

afterAll(() => extension?.close());

const [aging] = sampleFiles(today());
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const cases = [
  { name: 'an empty file', upload: file('empty.csv', ''), says: /empty/i },
  {
    name: 'a file that is no export',
    upload: file('notes.csv', 'Buy milk\nCall mother\n'),
    says: /does not seem to be an export/i,
  },
  {
    name: 'another report',
    upload: file(
      'A-P.csv',
      'Firm\nA/P Aging Detail Report\n\n,Date,Transaction type,Num,Vendor display name,Due date,Past due,Amount,Open balance\n',
    ),
    says: /A\/P/,
  },
  {
    name: 'a cut-off file',
    upload: file('cut.csv', aging.text.slice(0, aging.text.indexOf('CURRENT'))),
    says: /TOTAL|cut off|ends here/i,
  },
  {
    name: 'a file whose total is wrong',
    upload: file('wrong.csv', aging.text.replace('"10,935.75"', '"10,935.76"')),
    says: /10,935\.76/,
  },
  {
    name: 'a picture',
    upload: {
      ...file('a.csv', ''),
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    },
    says: /picture|image/i,
  },
];

describe('a file that cannot be imported', () => {
  it.each(cases)('$name is met with a sentence, and nothing is changed', async ({ upload, says }) => {
    const page = options(await extension.open('options.html#import'));
    // What the worker keeps at its first start is there before anything is counted.
    await expect.poll(async () => (await countRows(page.page)).holidays).toBe(1);
    const before = await countRows(page.page);
    await page.importFile.setInputFiles([upload]);
    await page.problems.first().waitFor();
    await expect
      .poll(() => page.problems.allInnerTexts().then((problems) => problems.join('\n')))
      .toMatch(says);
    expect(
      await page.confirm
        .filter({ visible: true })
        .isEnabled()
        .catch(() => false),
    ).toBe(false);
    expect(await countRows(page.page)).toEqual(before);
    await page.page.close();
  });
});
