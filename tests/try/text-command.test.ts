import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

// Each starts a process that loads the guard.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'try-text-'));
const ASKED = ['--language', 'en', '--channel', 'mail', '--audience', 'trade', '--level', '2'];

function run(...args: readonly string[]): Promise<{ code: number; out: string; problem: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['tests/try/try-text.ts', ...args], { cwd: ROOT }, (error, out, problem) =>
      resolve({ code: error ? Number(error.code) : 0, out, problem }),
    );
  });
}

function file(text: string): string {
  const path = join(FOLDER, `${text.length}.txt`);
  writeFileSync(path, text);
  return path;
}

it('prints a JSON array and nothing else; offsets count in the file, the subject line with it', async () => {
  const text = 'Subject: Last warning\n\nDear Mary,\n\nwe will take legal action.';
  const { code, out, problem } = await run(...ASKED, file(text));
  expect([code, problem]).toEqual([0, '']);
  const found: { rule: string; start: number; end: number; text: string }[] = JSON.parse(out);
  expect(found.map(({ rule }) => rule)).toEqual(['threat', 'final-notice']);
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  expect(Object.keys(found[0] ?? {})).toEqual([
    'rule',
    'blocking',
    'start',
    'end',
    'text',
    'why',
    'source',
    'suggestion',
  ]);
});

it('a good sentence gives an empty array', async () => {
  const { out } = await run(...ASKED, file('Invoice 12 was due on 3 November.'));
  expect(JSON.parse(out)).toEqual([]);
});

it('tells a jump of two notches', async () => {
  const { out } = await run(...ASKED, '--previous', '0', file('Invoice 12 was due on 3 November.'));
  expect(JSON.parse(out)).toMatchObject([{ rule: 'tone-step', blocking: false }]);
});

it.each([
  ['an option that does not exist', ['--then', 'x'], 2],
  ['a level that does not exist', [...ASKED.slice(0, 6), '--level', '9', 'x.txt'], 2],
  ['no file named', ASKED, 2],
  ['a file that is not there', [...ASKED, 'no-such-file.txt'], 1],
])('%s ends with a sentence, and no stack', async (_name, args, expected) => {
  const { code, out, problem } = await run(...args);
  expect([code, out]).toEqual([expected, '']);
  expect(problem).not.toMatch(/\n\s+at /);
  expect(problem.trim()).not.toBe('');
});
