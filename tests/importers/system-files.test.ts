import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDecimalString } from '../../lib/domain/money.ts';
import type { ImportAnswers } from '../../lib/importers/import-answers.ts';
import { loadFile, readFiles, sentences } from './load-file.ts';

const FOLDER = new URL('./expected/', import.meta.url);
const ENDING = '.json';

/** What files of `files/` must give; every figure was added up by hand. */
interface Expected {
  readonly files: readonly string[];
  readonly answers?: ImportAnswers;
  readonly asOf?: string;
  readonly accounts: readonly string[];
  readonly contacts: number;
  readonly items: readonly string[];
  readonly leftOut?: Readonly<Record<string, number>>;
  readonly totals?: readonly string[];
  readonly rows?: readonly string[];
  readonly needs: readonly string[];
}

const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith(ENDING))
  .map((name): [string, Expected] => [
    name.slice(0, -ENDING.length),
    JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
  ]);

test.each(cases)('%s gives what its own figures say', async (_name, expected) => {
  const files = expected.files.map((name) => loadFile(name));
  const read = await readFiles(files, { answers: expected.answers ?? {} });
  const names = new Map(read.accounts.map(({ key, name }) => [key, name]));
  const items = read.openItems.map(({ accountKey, kind, number, issuedOn, dueOn, open }) =>
    [names.get(accountKey), kind, number, issuedOn, dueOn, `${toDecimalString(open)} ${open.currency}`]
      .map(String)
      .join(' | '),
  );
  expect(sentences(read, 'stop')).toEqual([]);
  expect({ items, rows: sentences(read, 'row'), needs: read.questions.map(({ kind }) => kind) }).toEqual({
    items: expected.items,
    rows: expected.rows ?? [],
    needs: expected.needs,
  });
  expect(read.accounts.map(({ name }) => name)).toEqual(expected.accounts);
  expect(read.contacts).toHaveLength(expected.contacts);
  expect(read.asOf).toBe(expected.asOf ?? null);
  const leftOut = read.files.flatMap((file) => file.leftOut.map(({ why, count }) => [why, count]));
  expect(Object.fromEntries(leftOut)).toEqual(expected.leftOut ?? {});
  const totals = read.checks.map(
    ({ label, stated, read: found }) =>
      `${label} ${toDecimalString(stated)} ${stated.currency} = ${toDecimalString(found)}`,
  );
  expect(totals).toEqual(expected.totals ?? []);
});
