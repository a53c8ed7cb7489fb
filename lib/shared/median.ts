/** The middle of some numbers, of an even count the mean of the middle two: median([30, 4, 10]) is 10. @throws RangeError for none */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (below === undefined || above === undefined) throw new RangeError('The median of nothing');
  return (below + above) / 2;
}
