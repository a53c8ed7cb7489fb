/** How often a fuzz test tries: `usual` in every run, a hundred times as often in `npm run soak`. */
export function fuzzRuns(usual: number): number {
  return process.env.SOAK ? usual * 100 : usual;
}
