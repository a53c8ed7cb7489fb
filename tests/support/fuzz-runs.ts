/**
 * How often a fuzz test tries: `usual` in every run, the part of it that tests/vitest.config.ts gives the zones that try
 * the same again, a hundred times as often in `npm run soak`, FUZZ_TIMES as often where somebody looks on purpose.
 */
export function fuzzRuns(usual: number): number {
  const times = process.env.SOAK ? '100' : (process.env.FUZZ_TIMES ?? process.env.FUZZ_SHARE ?? '1');
  return Math.ceil(usual * Number(times));
}
