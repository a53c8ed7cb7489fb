import { Drop } from 'liquidjs';
import { FilterFault } from './text-filter.ts';

/** What stands behind the colon, where it is one of these words; left out, it is the first of them. @throws FilterFault */
export function oneOf<T extends string>(
  filter: string,
  given: readonly unknown[],
  words: readonly [T, ...T[]],
): T {
  if (given.length === 0) return words[0];
  const found = words.find((word) => given.length === 1 && word === given[0]);
  if (found !== undefined) return found;
  const all = words.map((word) => `'${word}'`).join(', ');
  throw new FilterFault(`“${filter}” takes one of ${all}`);
}

/** Behind a filter that takes nothing. @throws FilterFault */
export function nothing(filter: string, given: readonly unknown[]): void {
  if (given.length > 0) throw new FilterFault(`“${filter}” takes nothing behind it`);
}

/** A whole number within bounds. @throws FilterFault */
export function wholeNumber(filter: string, value: unknown, most: number): number {
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new FilterFault(`“${filter}” needs a whole number from 0 to ${most}`);
}

/** Words, a number, or a finished amount or day, as it prints; `null`: several things, or none that prints. */
export function printed(value: unknown): string | null {
  if (value === null) return '';
  const plain: unknown = value instanceof Drop ? value.valueOf() : value;
  if (typeof plain === 'string') return plain;
  return typeof plain === 'number' ? String(plain) : null;
}

/** @throws FilterFault where it is no words. */
export function words(filter: string, value: unknown): string {
  const text = printed(value);
  if (text === null) throw new FilterFault(`“${filter}” needs words before it`);
  return text;
}

/** A list of what prints; words by themselves are a list of one. @throws FilterFault */
export function listed(filter: string, value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.map((one) => {
    const text = printed(one);
    if (text !== null) return text;
    throw new FilterFault(`“${filter}” needs a list of words: choose one thing of each with “map” first`);
  });
}

/** A list, as it is. @throws FilterFault */
export function aList(filter: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new FilterFault(`“${filter}” needs a list before it`);
}

/** The words behind the colon, so many of them. @throws FilterFault */
export function wordsBehind(filter: string, given: readonly unknown[], needs: string, count = 1): string[] {
  if (given.length !== count) throw new FilterFault(`“${filter}” ${needs}`);
  return given.map((one) => {
    const text = printed(one);
    if (text === null) throw new FilterFault(`“${filter}” ${needs}`);
    return text;
  });
}
