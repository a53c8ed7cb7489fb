import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { sourceFromBytes } from '../../lib/importers/source-file.ts';
import { fileNames, loadBytes, readFiles } from './load-file.ts';

const sources = fileNames().map((name) => loadBytes(name));

/** What damage does to a file: a piece cut out, doubled, replaced, or the end lost. */
const damage = fc.record({
  kind: fc.constantFrom('cut', 'double', 'replace', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 6 }),
    fc
      .constantFrom(
        ...['"', ',', ';', '\n', '\r\n', 'TOTAL', '-', '(', '0', '\u00a0', ':', 'Total for CURRENT'],
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { kind, at, length, bytes: other }: Damage): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const before = bytes.slice(0, from);
  const piece = bytes.slice(from, from + length);
  const after = bytes.slice(from + length);
  switch (kind) {
    case 'cut':
      return Uint8Array.from([...before, ...after]);
    case 'double':
      return Uint8Array.from([...before, ...piece, ...piece, ...after]);
    case 'replace':
      return Uint8Array.from([...before, ...other, ...after]);
    default:
      return before;
  }
}

function expectSense({
  files,
  problems,
  accounts,
  openItems,
  contacts,
  checks,
  questions,
}: ImportCandidates): void {
  const keys = new Set(accounts.map(({ key }) => key));
  expect(files.length > 0 || problems.some(({ severity }) => severity === 'stop')).toBe(true);
  expect([...openItems, ...contacts].every(({ accountKey }) => keys.has(accountKey))).toBe(true);
  expect(
    accounts.every(({ parentKey, name }) => name !== '' && (parentKey === null || keys.has(parentKey))),
  ).toBe(true);
  expect(openItems.every(({ open, kind }) => (kind === 'invoice' ? open.amount > 0 : open.amount < 0))).toBe(
    true,
  );
  expect(problems.every(({ message }) => /^["\w].*\.$/s.test(message))).toBe(true);
  const differs = checks.some(({ stated, read }) => stated.amount !== read.amount);
  const isHeld =
    problems.some(({ severity }) => severity === 'stop') || questions.some(({ isBlocking }) => isBlocking);
  expect(differs && !isHeld).toBe(false);
}

test('damaged files give candidates or a sentence, and never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sources),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      async (bytes, damages) => {
        const broken = damages.reduce(damaged, bytes);
        expectSense(await readFiles([sourceFromBytes('broken.csv', broken)]));
      },
    ),
    { numRuns: 300 },
  );
});

test('bytes of any kind give a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expectSense(await readFiles([sourceFromBytes('any.csv', bytes)], { currency: 'KWD' }));
    }),
    { numRuns: 300 },
  );
});
