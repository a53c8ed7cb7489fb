import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TableProblem } from '../../../../lib/importers/raw-table.ts';
import { openTables } from '../../../../lib/importers/read/open-tables.ts';
import { buildWorkbook } from '../../../support/build-workbook.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import { rowsOf, sourceInChunks, tablesOf } from '../../../support/table-rows.ts';

/** Milliseconds, for `npm run soak`. */
const SLOW = { timeout: 600_000 };

const ENCODINGS = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const SEPARATORS = [',', ';', '\t', '|'] as const;

// Letters that every encoding has, and everything that has a meaning in a CSV.
const cell = fc.string({
  unit: fc.constantFrom('a', 'B', '7', 'é', 'ß', ' ', '.', '-', '=', '"', '\n', ...SEPARATORS),
  maxLength: 8,
});
// The first row says what separates; a table of one column has nothing to tell.
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }))
  .map((rows) => [['Name', ...(rows[0]?.slice(1) ?? ['No']).map((_, at) => `Column ${at}`)], ...rows]);

function written(rows: readonly string[][], separator: string, lineEnd: string): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', lineEnd)}"`;
  return rows.map((row) => row.map(quoted).join(separator)).join(lineEnd);
}

function encoded(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === 'windows-1252') return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const units = `\uFEFF${text}`.split('').map((unit) => unit.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (encoding === 'utf-16be' ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

/** The true line of each row, told independently: one more than all line breaks before it. */
function linesOf(rows: readonly string[][]): number[] {
  return rows.map((_, at) => rows.slice(0, at).flat().join('').split('\n').length + at);
}

test(
  'any table comes back as it was written: cells, lines, whatever the separator, the encoding and the chunks',
  SLOW,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 300 }),
        async (rows, separator, encoding, lineEnd, size) => {
          const bytes = encoded(written(rows, separator, lineEnd), encoding);
          const [source] = await openTables(sourceInChunks('a.csv', bytes, size));
          const read = source ? await rowsOf(source) : [];
          const lines = linesOf(rows);
          const expected = rows.map((cells, at) => ({ line: lines[at], cells }));
          while (expected.at(-1)?.cells.every((text) => text.trim() === '')) expected.pop();
          expect(read).toEqual(expected);
        },
      ),
      { numRuns: fuzzRuns(300) },
    );
  },
);

test('any bytes give tables or a sentence', SLOW, async () => {
  const starts = ['', 'PK\u0003\u0004', '!CUST\tNAME\n', '|a|b|\n|---|\n|c|d|\n', 'a,b\n"', '\u00ff\u00fe'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 400 }),
      fc.integer({ min: 1, max: 64 }),
      async (start, bytes, size) => {
        const whole = new Uint8Array([...Uint8Array.from(start, (letter) => letter.charCodeAt(0)), ...bytes]);
        await readOrTold(whole, size);
      },
    ),
    { numRuns: fuzzRuns(500) },
  );
});

test('any workbook with a few bytes changed gives tables or a sentence', SLOW, async () => {
  const sheets = [
    {
      name: 'A',
      rows: [
        ['Customer', 'Date', 'Open'],
        ['Müller', { date: '2026-07-25' }, 1234.5],
      ],
    },
    { name: 'B', rows: [['x', { formula: 'A1', value: 2 }]] },
  ];
  const sound = buildWorkbook({ sheets });
  const change = fc.record({ at: fc.nat({ max: sound.length - 1 }), to: fc.integer({ min: 0, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = sound.slice();
      for (const { at, to } of changes) bytes[at] = to;
      await readOrTold(bytes, 512);
    }),
    { numRuns: fuzzRuns(300) },
  );
});

async function readOrTold(bytes: Uint8Array, size: number): Promise<void> {
  const outcome = await tablesOf(sourceInChunks('a.csv', bytes, size)).then(
    () => null,
    (problem: unknown) => problem,
  );
  if (outcome !== null) expect(outcome).toBeInstanceOf(TableProblem);
}
