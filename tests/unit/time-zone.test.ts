import { expect, it } from 'vitest';
import { ZONES } from '../support/zones.ts';

const OFFSETS_IN_JANUARY = {
  UTC: 0,
  'America/New_York': 300,
  'Asia/Kolkata': -330,
  'Pacific/Kiritimati': -840,
};

it('runs in the zone its project names', () => {
  const zone = ZONES.find(({ id }) => id === process.env.TZ);
  expect(zone).toBeDefined();
  if (zone) expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(OFFSETS_IN_JANUARY[zone.id]);
});
