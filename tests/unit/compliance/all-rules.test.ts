import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../lib/compliance/all-rules.ts';
import { isHouseRule } from '../../../lib/compliance/contact-rule.ts';

const sequence = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

/** The rows of the tables in `rules.md`, B1 to B4, and its sections of our own. */
const ROWS = [
  ...sequence('US', 13),
  ...sequence('ST', 7),
  ...sequence('UK', 4),
  'EU1',
  ...sequence('DE', 2),
  ...sequence('CA', 3),
  ...sequence('AU', 2),
  'B5',
  'B6',
];

/** What `rules.md` marks as [unverified], whole or in part. */
const UNVERIFIED = [
  'US7',
  'US8',
  'US9',
  'US10-envelopes',
  'US12-hours',
  'ST1-hours',
  'ST1-calls',
  'ST1-pause',
  'ST2-texts',
  'ST3-cap',
  'ST3-pause',
  'DE2-trade',
];

describe('the rules as data (C6)', () => {
  it('are all rows of rules.md and no others', () => {
    expect(new Set(ALL_RULES.map(({ number }) => number))).toEqual(new Set(ROWS));
  });

  it('have names of their own, which begin with their row', () => {
    expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length);
    for (const rule of ALL_RULES) {
      expect(rule.id.split('-')[0]).toBe(isHouseRule(rule) ? 'house' : rule.number);
    }
  });

  it('have finished words, a source in words and the day it was checked', () => {
    for (const { text, source, checkedOn, channels } of ALL_RULES) {
      expect(text).toMatch(/^\p{Lu}.{10,}[^.!]$/u);
      expect(source.length).toBeGreaterThan(8);
      expect(source).not.toMatch(/undefined|\bR\d+\b/);
      expect(checkedOn).toBe('2026-11-21');
      expect(channels).not.toEqual([]);
    }
  });

  it('say which of them nobody has verified', () => {
    expect(ALL_RULES.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual(UNVERIFIED);
  });

  it('have hours that end after they begin, on seven days, and caps that count what they refuse', () => {
    for (const rule of ALL_RULES) {
      if (rule.kind === 'hours') {
        expect(rule.hours).toHaveLength(7);
        for (const hours of rule.hours) if (hours) expect(hours[0]).toBeLessThan(hours[1]);
      }
      if (rule.kind === 'cap') {
        expect(rule.most).toBeGreaterThan(0);
        expect(rule.together).toEqual(expect.arrayContaining([...rule.channels]));
      }
    }
  });

  it('B5: the house is inside every cap and every hour of the law that was verified', () => {
    const house = ALL_RULES.filter(isHouseRule);
    const hours = house.find(({ id }) => id === 'house-call-hours');
    if (hours?.kind !== 'hours') throw new Error('There are hours for calls');
    for (const rule of ALL_RULES.filter(({ number, verified }) => verified && !number.startsWith('B'))) {
      if (rule.kind !== 'hours') continue;
      hours.hours.forEach((ours, weekday) => {
        const law = rule.hours[weekday];
        if (ours === null) return;
        expect(law?.[0], rule.id).toBeLessThanOrEqual(ours[0]);
        expect(law?.[1], rule.id).toBeGreaterThanOrEqual(ours[1]);
      });
    }
  });
});
