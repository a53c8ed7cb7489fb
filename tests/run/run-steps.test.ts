import { expect, it } from 'vitest';
import { runSteps } from './run-steps.ts';
import { programStep, type Step } from './step.ts';

async function outcome(steps: readonly Step[]) {
  const lines: string[] = [];
  const code = await runSteps(steps, (text) => lines.push(text));
  return { code, lines };
}

const step = (name: string, passed: number, failed: number): Step => ({
  name,
  run: async () => ({ passed, failed }),
});

it('ends with the sum of all runs', async () => {
  const { code, lines } = await outcome([step('a', 3, 0), step('b', 4, 0)]);
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe('7 passed, 0 failed');
});

it('stops at the first step that fails and says which', async () => {
  const { code, lines } = await outcome([step('a', 3, 0), step('b', 1, 2), step('c', 5, 0)]);
  expect(code).toBe(1);
  expect(lines).toContain('\nStopped: the step "b" failed.');
  expect(lines).not.toContain('\n== c');
  expect(lines.at(-1)).toBe('4 passed, 2 failed');
});

it.each([
  ['ends with an error', 'node', ['--eval', 'process.exit(3)']],
  ['is not there', 'no-such-program', []],
])('counts a program that %s as one failure', async (_name, command, args) => {
  const { code, lines } = await outcome([programStep('a', command, args)]);
  expect(code).toBe(1);
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
});
