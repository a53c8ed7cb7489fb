/** What a row of samples comes to, in the samples' own unit. */
export interface Summary {
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Percentiles by nearest rank: every figure is one that was measured. @throws Error when nothing was. */
export function summarise(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [p50, p95, max] = [at(0.5), at(0.95), at(1)];
  if (p50 === undefined || p95 === undefined || max === undefined) throw new Error('Nothing was measured');
  return { samples: sorted.length, p50: rounded(p50), p95: rounded(p95), max: rounded(max) };
}

/** Two digits after the point: browsers give 0.1 ms at best. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
