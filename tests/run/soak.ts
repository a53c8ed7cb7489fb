import { runSteps } from './run-steps.ts';
import { vitestStep } from './vitest-step.ts';

/** `npm run soak`: the long runs, and every fuzz test with many more tries than in a usual run. */
process.exitCode = await runSteps([
  vitestStep('long runs', ['soak', 'unit-utc', 'unit-once', 'node', 'background'], { SOAK: '1' }),
  vitestStep('long runs in Chromium', ['soak-browser']),
]);
