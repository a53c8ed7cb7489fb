/** isNewer('0.10.0', '0.9.1') */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  const index = [0, 1, 2, 3].find((at) => (a?.[at] ?? 0) !== (b?.[at] ?? 0));
  return index !== undefined && (a?.[index] ?? 0) > (b?.[index] ?? 0);
}
