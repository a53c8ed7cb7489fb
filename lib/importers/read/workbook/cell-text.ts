import type { DateStyle } from './date-style.ts';

/** Excel keeps 15 digits of a number and writes 17, the last of them noise. */
const DIGITS = 15;
/** What a subtraction leaves behind (1.1e-13 for nothing) lies below any cent or rate. */
const DECIMALS = 10;

/** "1234.4999999999998" -> "1234.5", "1.5E+3" -> "1500"; never an exponent. What is no number stays as it stands. */
export function numberText(raw: string): string {
  const trimmed = raw.trim();
  if (/^-?\d{1,30}$/.test(trimmed)) return plainInteger(trimmed);
  const value = Number(trimmed);
  if (trimmed === '' || !Number.isFinite(value)) return trimmed;
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const digits = Math.trunc(Math.abs(value)).toFixed(0).length;
  const fixed = value.toFixed(Math.max(0, Math.min(DECIMALS, DIGITS - digits)));
  return plainInteger(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}

/** "1234.5 €": what the number format says about the currency, behind the number; no number carries none. */
export function moneyText(raw: string, currency: string): string {
  const text = numberText(raw);
  return /^-?\d/.test(text) ? `${text} ${currency}` : text;
}

function plainInteger(digits: string): string {
  return digits === '-0' ? '0' : digits;
}

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;
/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Days between the two ways of counting: 1904-01-01 is 1462 where 1900-01-01 is 1. */
const FROM_1904 = 1462;
/** Excel counts a 29 February 1900 that never was; serials before it lie one day off the base 1899-12-30. */
const LEAP_BUG = 60;

/**
 * A serial number shown as a date: 46228 -> "2026-07-25"; the time of day is dropped unless there is no day: 0.75 ->
 * "18:00". What Excel itself could not show as a date stays a number.
 */
export function dateText(raw: string, { style, from1904 }: { style: DateStyle; from1904: boolean }): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value) || value < 0) return numberText(raw);
  const seconds = Math.round((value * DAY_MS) / SECOND_MS);
  if (value < 1 && (style === 'time' || value > 0)) return timeOfDay(seconds);
  const day = Math.floor((seconds * SECOND_MS) / DAY_MS) + (from1904 ? FROM_1904 : 0);
  if (day < 1 || day > LAST_SERIAL) return numberText(raw);
  const shift = day < LEAP_BUG ? 1 : 0;
  return new Date(Date.UTC(1899, 11, 30) + (day + shift) * DAY_MS).toISOString().slice(0, 10);
}

function timeOfDay(seconds: number): string {
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}

/** A cell of type "d" holds its day as text: "2026-07-25T15:30:00Z" -> "2026-07-25". */
export function isoDateText(raw: string): string {
  return /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(raw.trim())?.[1] ?? raw;
}

/** A character that XML cannot hold stands as its number: "_x000D_". Line breaks come as "\n" alone, as in text files. */
export function typedText(raw: string): string {
  const text = raw.includes('_x')
    ? raw.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
