/**
 * How often a fuzz test tries: `usual` in a full run, the part of it that tests/vitest.config.ts gives the zones that try
 * the same again and the files that run in Chromium, a hundred times as often in `npm run soak`, FUZZ_TIMES as often where
 * somebody looks on purpose.
 */
export function fuzzRuns(usual: number): number {
  // Not of `process`, which a page does not have; Vitest gives both the same.
  const { SOAK, FUZZ_TIMES, FUZZ_SHARE } = import.meta.env;
  return Math.ceil(usual * Number(SOAK ? '100' : (FUZZ_TIMES ?? FUZZ_SHARE ?? '1')));
}
