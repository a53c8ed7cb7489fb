import { runSteps } from './run-steps.ts';
import { STATIC_STEPS } from './static-steps.ts';
import { programStep } from './step.ts';
import { vitestStep } from './vitest-step.ts';

/** `npm test`: everything, as CI runs it. */
process.exitCode = await runSteps([
  ...STATIC_STEPS,
  vitestStep('house, and pure code in four time zones', ['node', 'background', 'unit-*']),
  vitestStep('storage and components in Chromium', ['browser']),
  programStep('build', 'wxt', ['build']),
  vitestStep('the built extension in real browsers', ['e2e'], { EXTENSION_BUILT: '1' }),
]);
