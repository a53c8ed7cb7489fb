import type { Step } from './step.ts';

/**
 * Runs the steps in order, stops at the first that fails, and ends with how long each took and one line that CI reads:
 * "123 passed, 0 failed". Gives the exit code.
 */
export async function runSteps(
  steps: readonly Step[],
  say: (text: string) => void = console.log,
): Promise<0 | 1> {
  const times: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    say(`\n== ${step.name}`);
    const began = performance.now();
    const counts = await step.run();
    times.push(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s  ${step.name}`);
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed > 0) {
      say(`\nStopped: the step "${step.name}" failed.`);
      break;
    }
  }
  say(`\n${times.join('\n')}\n`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
