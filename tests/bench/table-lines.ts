import type { Aim } from './bench-report.ts';
import type { Size } from './measure-sizes.ts';
import type { Summary } from './summarise.ts';

const WIDTH = 50;

export function line(name: string, cells: readonly (string | number | null)[]): string {
  const columns = cells.map((cell) => (cell === null ? '-' : cell.toLocaleString('en')).padStart(11));
  return `${name.padEnd(WIDTH)}${columns.join('')}`;
}

export const heading = (name: string, columns: readonly string[]) => `\n${line(name, columns)}`;
export const sizeLine = (name: string, { raw, gzip }: Size) => line(name, [raw, gzip]);
export const timeLine = (name: string, { p50, p95, max }: Summary) => line(name, [p50, p95, max]);

export function aimLines(aims: readonly Aim[]): string[] {
  return [
    heading('Aims', ['aim', 'measured']),
    ...aims.map(({ name, aim, value, met, unit }) => line(name, [aim, value, unit, met ? 'met' : 'not met'])),
  ];
}
