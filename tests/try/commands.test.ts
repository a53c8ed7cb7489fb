import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

// Each starts a process that loads the engine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function run(...args: readonly string[]): Promise<{ code: number; out: string; problem: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, out, problem) =>
      resolve({ code: error ? Number(error.code) : 0, out, problem }),
    );
  });
}

it.each(['tests/try/try-contact.ts', 'tests/try/simulate.ts'])('%s says how it is used', async (command) => {
  const { code, out } = await run(command, '--help');
  expect(code).toBe(0);
  expect(out).toContain('npm run');
});

it.each([
  ['tests/try/try-contact.ts', ['--then', 'x'], "Unknown option '--then'"],
  ['tests/try/try-contact.ts', ['no-such-file.json'], 'The file no-such-file.json cannot be read.'],
  ['tests/try/simulate.ts', ['--book', 'tests/try/books/sample.json', '--days', '0'], '--days: “0” is not'],
])('%s %j ends with a sentence, and no stack', async (command, args, sentence) => {
  const { code, out, problem } = await run(command, ...args);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(problem).toContain(sentence);
  expect(problem).not.toMatch(/\n\s+at /);
});
