const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** "12 MB": as much as can be told from it. */
export function writtenBytes(bytes: number, locale: string): string {
  const step = Math.min(STEPS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: STEPS[step] ?? 'byte',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
