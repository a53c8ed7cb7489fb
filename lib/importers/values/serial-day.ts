import { addDays, type Day, day } from '../../domain/day.ts';

const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const ZERO = day('1899-12-30');

/** Whether a cell may be a day as a workbook counts them: a number from 1954 to 2119. */
export function isSerialDay(text: string): boolean {
  const whole = Number(SERIAL.exec(text.trim())?.[1] ?? 0);
  return whole >= 20_000 && whole < 80_000;
}

/** Days since 1899-12-30, the part behind the point being the time of day: serialDay('46248') is 2026-08-14. */
export function serialDay(text: string): Day | null {
  return isSerialDay(text) ? addDays(ZERO, Number.parseInt(text.trim(), 10)) : null;
}
