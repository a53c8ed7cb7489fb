import { describe, expect, it } from 'vitest';
import { entryDay, entryTime, entryTimeWithZone } from '../../../lib/reports/log-when.ts';

const at = (text: string, zone: string) => ({ at: Date.parse(text), zone });
const BERLIN = { zone: 'Europe/Berlin', locale: 'en-GB' };
const NEW_YORK = { zone: 'America/New_York', locale: 'en-US' };

describe('D13: an entry shows the clock it happened by', () => {
  it.each([
    ['at the reader’s own', at('2026-11-18T13:05:00Z', 'Europe/Berlin'), BERLIN, '14:05'],
    ['on a clock that shows the same', at('2026-11-18T13:05:00Z', 'Europe/Paris'), BERLIN, '14:05'],
    [
      'noted in New York, read in Berlin',
      at('2026-11-18T15:30:00Z', NEW_YORK.zone),
      BERLIN,
      '10:30 GMT-5 (16:30 here)',
    ],
    [
      'of another day there',
      at('2026-11-19T03:30:00Z', NEW_YORK.zone),
      BERLIN,
      '22:30 GMT-5, Wed 18 Nov (4:30 here)',
    ],
    [
      'the same time of another day is not the same',
      at('2026-11-18T11:00:00Z', 'Pacific/Kiritimati'),
      { zone: 'Pacific/Honolulu', locale: 'en-GB' },
      '1:00 GMT+14, Thu 19 Nov (1:00 here)',
    ],
    [
      'noted in Berlin, read in New York',
      at('2026-11-18T13:05:00Z', BERLIN.zone),
      NEW_YORK,
      '2:05 PM GMT+1 (8:05 AM here)',
    ],
    ['before the clocks go back', at('2026-10-25T00:30:00Z', BERLIN.zone), BERLIN, '2:30 CEST'],
    ['the same hour, shown again', at('2026-10-25T01:30:00Z', BERLIN.zone), BERLIN, '2:30 CET'],
    ['the hour after it', at('2026-10-25T02:00:00Z', BERLIN.zone), BERLIN, '3:00'],
    ['in the night in which they go forward', at('2026-03-29T01:30:00Z', BERLIN.zone), BERLIN, '3:30'],
    [
      'half an hour that is shown twice',
      at('2026-04-04T15:10:00Z', 'Australia/Lord_Howe'),
      { zone: 'Australia/Lord_Howe', locale: 'en-GB' },
      '1:40 GMT+10:30',
    ],
  ])('%s', (_name, entry, reader, words) => {
    expect(spaces(entryTime(entry, reader))).toBe(words);
  });

  it('stands under the reader’s day, so that days stay in their order', () => {
    expect(entryDay(at('2026-11-19T03:30:00Z', NEW_YORK.zone), BERLIN)).toBe('2026-11-19');
  });

  it('names the zone in print', () => {
    expect(entryTimeWithZone(at('2026-11-18T13:05:00Z', BERLIN.zone), BERLIN)).toBe('14:05 CET');
  });
});

/** Locales part clock, comma and day of the week in ways that change from one release of a browser to the next. */
function spaces(text: string): string {
  return text
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace('Wed,', 'Wed')
    .replace('Thu,', 'Thu');
}
