import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const GUARD = new URL('./hang-guard.ts', import.meta.url);

/** Runs `work` in a Node of its own, guarded. */
function guarded(work: string) {
  const script = `const { startHangGuard } = await import('${GUARD}');
    const guard = startHangGuard(1000);
    guard.began('the file a.csv');
    ${work}
    await guard.stop();
    console.log('came to its end');`;
  const options = ['--input-type=module', '--eval', script];
  // Without a guard that works it would never end.
  const limit = { timeout: 20_000, killSignal: 'SIGKILL', encoding: 'utf8' } as const;
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, options, limit);
  return { isLate: error !== undefined, signal, code: status, output: stdout + stderr };
}

it('ends a process whose work never ends, and says what it was about', () => {
  const { isLate, signal, output } = guarded('for (;;);');
  expect({ isLate, signal }).toEqual({ isLate: false, signal: 'SIGKILL' });
  expect(output).toContain('the file a.csv');
});

it('leaves work alone that goes on, however long all of it takes', () => {
  const { code, output } = guarded(
    `for (let turn = 0; turn < 6; turn += 1) {
       await new Promise((resolve) => setTimeout(resolve, 300));
       guard.began('turn ' + turn);
     }`,
  );
  expect({ code, output }).toEqual({ code: 0, output: 'came to its end\n' });
});
