import { describe, expect, it } from 'vitest';
import { isZone } from '../../../lib/domain/zone.ts';
import { areaOf } from '../../../lib/places/area-codes.ts';
import { regionCodes } from '../../../lib/places/regions.ts';
import { zonesOf } from '../../../lib/places/zones-of.ts';

const OWN = 'Europe/Berlin';

function at(country: string, region: string | null = null, ...phones: string[]) {
  return zonesOf({ place: { country, region, city: null }, phones, ownZone: OWN, stored: null });
}

function byPhone(...phones: string[]) {
  return zonesOf({ place: null, phones, ownZone: OWN, stored: null });
}

describe('B6: the clocks that may hold at a customer', () => {
  it('is the one kept with the account, whatever the rest says', () => {
    const question = { place: null, phones: ['212 555 0100'], ownZone: OWN, stored: 'Asia/Tokyo' };
    expect(zonesOf(question)).toEqual({
      zones: ['Asia/Tokyo'],
      isKnown: true,
      basis: 'stored',
      says: 'Clock as kept for this customer: Asia/Tokyo',
    });
  });

  it.each([
    ['US', 'TX', ['America/Chicago', 'America/Denver'], 'Texas has two, both are kept to'],
    ['US', 'NY', ['America/New_York'], 'New York'],
    ['US', 'FL', ['America/New_York', 'America/Chicago'], 'Florida has two, both are kept to'],
    ['US', 'AZ', ['America/Denver', 'America/Phoenix'], 'Arizona has two, both are kept to'],
    ['US', 'AK', ['America/Anchorage', 'America/Adak'], 'Alaska has two, both are kept to'],
    ['US', 'MI', ['America/New_York', 'America/Chicago'], 'Michigan has two, both are kept to'],
    ['CA', 'QC', ['America/Halifax', 'America/Toronto'], 'Quebec has two, both are kept to'],
    ['AU', 'QLD', ['Australia/Brisbane'], 'Queensland'],
    ['DE', 'BY', ['Europe/Berlin'], 'Bavaria'],
    ['DE', null, ['Europe/Berlin'], 'Germany'],
    ['KI', 'L', ['Pacific/Kiritimati'], 'Line Islands'],
    ['CN', null, ['Asia/Shanghai'], 'China'],
    ['ES', null, ['Europe/Madrid', 'Atlantic/Canary'], 'Spain has two, both are kept to'],
    ['IN', 'KA', ['Asia/Kolkata'], 'Karnataka'],
  ])('%s-%s has %j', (country, region, zones, words) => {
    expect(at(country, region)).toEqual({
      zones,
      isKnown: true,
      basis: 'address',
      says: `Clock by the address: ${words}`,
    });
  });

  it('keeps to all clocks of a country that has several', () => {
    expect(at('KI').zones).toEqual(['Pacific/Tarawa', 'Pacific/Kanton', 'Pacific/Kiritimati']);
    expect(at('US').zones).toEqual(expect.arrayContaining(['America/New_York', 'Pacific/Honolulu']));
    expect(at('BR').says).toBe('Clock by the address: Brazil has 4, all are kept to');
  });

  it.each([
    ['(512) 555-0100', ['America/Chicago'], 'Clock by the area code 512: Texas'],
    ['915-555-0100', ['America/Denver'], 'Clock by the area code 915: Texas'],
    [
      '850-555-0100',
      ['America/New_York', 'America/Chicago'],
      'Clock by the area code 850: Florida has two, both are kept to',
    ],
    ['+1 902 555 0100', ['America/Halifax'], 'Clock by the area code 902: Canada'],
    ['+49 89 1234567', ['Europe/Berlin'], 'Clock by the country code +49: Germany'],
  ])('goes by the phone without an address: %s', (phone, zones, says) => {
    expect(byPhone(phone)).toEqual({ zones, isKnown: true, basis: 'phone', says });
  });

  it('keeps to the clocks of all phones when they differ', () => {
    expect(byPhone('512 555 0100', '212 555 0100')).toEqual({
      zones: ['America/Chicago', 'America/New_York'],
      isKnown: true,
      basis: 'phone',
      says: 'Clock by the phones: Texas and New York, both clocks are kept to',
    });
  });

  it('keeps to both clocks when address and phone disagree', () => {
    expect(at('US', 'NY', '(415) 555-0100')).toEqual({
      zones: ['America/New_York', 'America/Los_Angeles'],
      isKnown: true,
      basis: 'address',
      says: 'Address says New York, phone says California: both clocks are kept to',
    });
    expect(at('US', 'NY', '(305) 555-0100').says).toBe(
      'Address says New York, phone says Florida: their clock is the same',
    );
  });

  it('asks the phone for the state when the address names only the country', () => {
    expect(at('US', null, '217 555 0100')).toMatchObject({ zones: ['America/Chicago'], basis: 'phone' });
    expect(at('US', 'TX', '512 555 0100')).toMatchObject({ zones: ['America/Chicago', 'America/Denver'] });
  });

  it('says that the place came from a phone, and uses its narrower zone', () => {
    const place = { country: 'US', region: 'TX', city: null };
    const question = { place, phones: ['512 555 0100'], ownZone: OWN, stored: null };
    expect(zonesOf({ ...question, placeBasis: 'phone' })).toMatchObject({
      zones: ['America/Chicago'],
      basis: 'phone',
    });
  });

  it('falls back to the own zone, and says that nothing is known', () => {
    for (const found of [byPhone(), byPhone('800 555 0100'), at('BV'), at('ZZ')]) {
      expect(found).toEqual({
        zones: [OWN],
        isKnown: false,
        basis: 'own',
        says: 'Clock not known: neither address nor phone says it, so your own is used',
      });
    }
  });
});

describe('the tables of zones', () => {
  it.each(['US', 'CA', 'AU', 'BR', 'MX', 'KI'])('give every region of %s its zones', (country) => {
    expect(regionCodes(country).length).toBeGreaterThan(2);
    for (const region of regionCodes(country)) {
      const { zones, isKnown } = at(country, region);
      expect([region, isKnown, zones.every(isZone)]).toEqual([region, true, true]);
    }
  });

  it('name only zones that exist for every area code', () => {
    const zones = Array.from({ length: 800 }, (_, n) => areaOf(String(n + 200))?.zones ?? []).flat();
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
    expect(byPhone('867 555 0100').zones.length).toBeGreaterThan(2);
  });

  it.each(['AR', 'RU', 'ID', 'NZ', 'FR', 'GB', 'JP', 'CL', 'UA', 'PT'])(
    'give %s at least one zone that exists',
    (country) => {
      expect(at(country).zones.every(isZone)).toBe(true);
      expect(at(country).isKnown).toBe(true);
    },
  );
});
