import { runSteps } from './run-steps.ts';
import { STATIC_STEPS } from './static-steps.ts';
import { vitestStep } from './vitest-step.ts';

/** `npm run check`: what is quick, before every commit. */
process.exitCode = await runSteps([
  ...STATIC_STEPS,
  vitestStep('house and pure code', ['node', 'background', 'unit-utc', 'unit-once']),
]);
