import { programStep, type Step } from './step.ts';

/** What can be said without running anything of ours. */
export const STATIC_STEPS: readonly Step[] = [
  // Biome colours every character of a difference, in a log as well.
  programStep('format and lint', 'biome', ['ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.']),
  // Writes .wxt/, which tsconfig.json builds on; also where npm ran without install scripts.
  programStep('types of the extension', 'wxt', ['prepare']),
  programStep('types', 'tsc', ['--noEmit']),
  programStep('dead code', 'knip', []),
];
