/**
 * How often a fuzz test tries: `usual` in every run, the part of it that tests/vitest.config.ts gives the zones that try
 * the same again, a hundred times as often in `npm run soak`.
 */
export function fuzzRuns(usual: number): number {
  return process.env.SOAK ? usual * 100 : Math.ceil(usual * Number(process.env.FUZZ_SHARE ?? 1));
}
