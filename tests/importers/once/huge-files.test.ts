import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { readImport } from '../../../lib/importers/read-import.ts';
import { type SourceFile, sourceFromBytes } from '../../../lib/importers/source-file.ts';
import { type HangGuard, startHangGuard } from '../../support/hang-guard.ts';
import { importComplaints } from '../../support/mutants/import-complaints.ts';
import { harmlessWorkbook, zipBombs } from '../../support/mutants/zip-bombs.ts';

const MEGABYTE = 1024 * 1024;
const LIMIT_MS = 60_000;

let guard: HangGuard;
beforeAll(() => {
  guard = startHangGuard(LIMIT_MS);
});
afterAll(() => guard.stop());

/** A beginning, and then `piece` until the file is `size` bytes long: made while it is read, never held. */
function endless(name: string, { head, piece, size = 100 * MEGABYTE }: Endless): SourceFile {
  const filling = new TextEncoder().encode(piece.repeat(Math.ceil(MEGABYTE / 4 / piece.length)));
  return {
    name,
    size,
    async *chunks() {
      yield new TextEncoder().encode(head);
      for (let sent = 0; sent < size; sent += filling.length) yield filling.slice();
    },
  };
}
interface Endless {
  readonly head: string;
  readonly piece: string;
  readonly size?: number;
}

const HEAD = 'Customer,Invoice,Invoice date,Due date,Open balance,Currency\n';

const lines: readonly (readonly [string, Endless])[] = [
  ['one line of one letter', { head: '', piece: 'a' }],
  ['a line after the captions', { head: `${HEAD}Acme,R-1,2026-08-01,`, piece: 'a' }],
  ['a quote that never closes', { head: `${HEAD}"`, piece: 'Acme,R-1\n' }],
  ['quotes and nothing else', { head: HEAD, piece: '"' }],
  ['columns without end', { head: 'Customer,', piece: 'a,' }],
  ['separators in a row', { head: `${HEAD}Acme`, piece: ',' }],
  ['a title block without end', { head: '', piece: 'Harbor Supply Co.\n' }],
  ['blank lines', { head: HEAD, piece: '\n' }],
  ['empty cells', { head: HEAD, piece: ',,,,,\r\n' }],
  ['bytes that are no text', { head: '', piece: '\u0000\u0001' }],
  ['an IIF list in one line', { head: '!CUST\tNAME\tREFNUM\nCUST\t', piece: 'a\t' }],
  ['pipes', { head: '|Stat|Account |No|Date |\n', piece: '|' }],
];

async function meet(file: SourceFile) {
  guard.began(file.name);
  const before = process.resourceUsage().maxRSS;
  const read = await readImport({
    files: [file],
    currency: 'USD',
    today: day('2026-11-21'),
    now: Date.parse('2026-11-21T12:00:00Z'),
    answers: {},
    mappings: [],
  });
  // Kilobytes; what the process has ever held, so an earlier test may hide growth but never pretend it.
  return { read, grownBy: (process.resourceUsage().maxRSS - before) / 1024 };
}

describe('a list of 100 MB that is no list', () => {
  it.each(lines)('%s: a sentence, without being held in memory', { timeout: LIMIT_MS }, async (name, how) => {
    const { read, grownBy } = await meet(endless(`${name}.csv`, how));
    expect(importComplaints(read)).toEqual([]);
    expect(read.openItems).toEqual([]);
    expect(read.problems).not.toEqual([]);
    expect(grownBy).toBeLessThan(300);
  });
});

describe('a workbook that swells when it is opened', () => {
  it('is made of one that can be read', async () => {
    const { name, bytes } = harmlessWorkbook();
    const { read } = await meet(sourceFromBytes(name, bytes));
    expect(importComplaints(read)).toEqual([]);
    expect(read.files).toHaveLength(1);
  });

  it.each(zipBombs())(
    '$name is met with a sentence or read',
    { timeout: LIMIT_MS },
    async ({ name, bytes }) => {
      const { read, grownBy } = await meet(sourceFromBytes(name, bytes));
      expect(importComplaints(read)).toEqual([]);
      expect(grownBy).toBeLessThan(300);
    },
  );
});
