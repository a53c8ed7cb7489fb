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

it.each(['tests/try/try-contact.ts', 'tests/try/simulate.ts', 'tests/try/try-import.ts'])(
  '%s says how it is used',
  async (command) => {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain('npm run');
  },
);

it.each([
  ['tests/try/try-contact.ts', ['--then', 'x'], "Unknown option '--then'"],
  ['tests/try/try-contact.ts', ['no-such-file.json'], 'The file no-such-file.json cannot be read.'],
  ['tests/try/try-import.ts', ['no-such-file.csv'], 'The file no-such-file.csv cannot be read.'],
  ['tests/try/try-import.ts', ['--as-of', 'soon', 'x.csv'], '--as-of: “soon” is not a day'],
  ['tests/try/simulate.ts', ['--book', 'tests/try/books/sample.json', '--days', '0'], '--days: “0” is not'],
])('%s %j ends with a sentence, and no stack', async (command, args, sentence) => {
  const { code, out, problem } = await run(command, ...args);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(problem).toContain(sentence);
  expect(problem).not.toMatch(/\n\s+at /);
});

it('try-import prints one JSON object and ends well although it would ask', async () => {
  const { code, out } = await run(
    'tests/try/try-import.ts',
    '--as-of',
    '2026-11-22',
    'tests/importers/files/xero-lines.csv',
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    files: [{ name: 'xero-lines.csv', format: 'Xero invoices' }],
    accounts: 2,
    contacts: 1,
    openItems: 4,
    openByCurrency: { AUD: '495.00' },
    creditsByCurrency: { AUD: '11.00' },
    overdueByCurrency: { AUD: '495.00' },
    problems: [{ file: 'xero-lines.csv', line: 7, severity: 'row' }, { severity: 'warn' }],
    needs: [{ file: 'xero-lines.csv', kind: 'leave-out' }],
  });
});

it('try-import ends with 1 when nothing can be read, and still says why', async () => {
  const { code, out } = await run('tests/try/try-import.ts', 'tests/importers/files/letter.txt');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: [{ name: 'letter.txt', format: null }], accounts: 0 });
});
