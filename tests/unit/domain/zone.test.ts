import { afterEach, describe, expect, it, vi } from 'vitest';
import { isZone, zoneSchema } from '../../../lib/domain/zone.ts';

afterEach(() => vi.restoreAllMocks());

describe('a time zone', () => {
  it.each(['America/New_York', 'Europe/Berlin', 'UTC', 'Asia/Kathmandu'])('can be %s', (name) => {
    expect(isZone(name)).toBe(true);
    expect(isZone(name)).toBe(true);
  });

  it.each(['', 'Berlin', 'Europe/Nowhere', 'GMT+25:00'])('cannot be “%s”, asked once or twice', (name) => {
    expect(zoneSchema.safeParse(name).success).toBe(false);
    expect(zoneSchema.safeParse(name).success).toBe(false);
  });

  it('is looked up once: every row of the log names one, and a look-up costs more than all the rest of its row', () => {
    const lookUp = vi.spyOn(Intl, 'DateTimeFormat');
    for (let row = 0; row < 100; row += 1) expect(isZone('Pacific/Chatham')).toBe(true);
    // Not once where another test has named it before.
    expect(lookUp.mock.calls.length).toBeLessThanOrEqual(1);
  });
});
