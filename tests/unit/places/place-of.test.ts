import { describe, expect, it } from 'vitest';
import { areaOf } from '../../../lib/places/area-codes.ts';
import { placeOf } from '../../../lib/places/place-of.ts';

const TEXAS = { country: 'US', region: 'TX', city: null };

function byPhone(...phones: string[]) {
  return placeOf({ postalAddress: null, phones });
}

describe('B6, 2: a phone tells the place when the address does not', () => {
  it.each([
    ['+1 512 555 0100', 'US', 'TX'],
    ['1-512-555-0100', 'US', 'TX'],
    ['(512) 555-0100', 'US', 'TX'],
    ['512.555.0100', 'US', 'TX'],
    ['512 555-0100 ext. 44', 'US', 'TX'],
    ['512-555-0100 x44', 'US', 'TX'],
    ['416-555-0100', 'CA', 'ON'],
    ['+1 902 555 0100', 'CA', null],
    ['+1 787 555 0100', 'US', 'PR'],
    ['+1 876 555 0100', 'JM', null],
    ['+49 89 1234567', 'DE', null],
    ['0049 89 1234567', 'DE', null],
    ['011 49 89 1234567', 'DE', null],
    ['+44 (0)20 7946 0958', 'GB', null],
    ['+353 1 555 0100', 'IE', null],
    ['+686 75021234', 'KI', null],
    ['+81 3-1234-5678', 'JP', null],
  ])('%s is %s, %s', (phone, country, region) => {
    expect(byPhone(phone)).toEqual({
      place: { country, region, city: null },
      basis: 'phone',
      conflict: false,
    });
  });

  it.each([
    '+1 800 555 0100',
    '(888) 555-0100',
    '+1 900 555 0100',
    '+1 500 555 0100',
    '555-0100',
    '5125550100',
    '020 7946 0958',
    '98765 43210',
    '+800 1234 5678',
    'call Ana',
    '',
  ])('%j says nothing: no area, or the country code is missing', (phone) => {
    expect(byPhone(phone)).toEqual({ place: null, basis: null, conflict: false });
  });

  it('takes a number without a country code for one of the firm itself', () => {
    const here = (phone: string, ownCountry: string) =>
      placeOf({ postalAddress: null, phones: [phone], ownCountry }).place;
    expect(here('5125550100', 'US')).toEqual(TEXAS);
    expect(here('020 7946 0958', 'GB')?.country).toBe('GB');
    expect(here('020', 'GB')).toBeNull();
  });

  it('adds what half an address knows', () => {
    const munich = { postalAddress: '80331 München', phones: ['+49 89 1234567'] };
    expect(placeOf(munich).place).toEqual({ country: 'DE', region: 'BY', city: null });
    const toledo = { postalAddress: '18 Main St, Toledo, USA', phones: ['419 555 0100'] };
    expect(placeOf(toledo)).toEqual({
      place: { country: 'US', region: 'OH', city: null },
      basis: 'address',
      conflict: false,
    });
  });
});

describe('B6, 3: what contradicts is said', () => {
  const address = '88 Congress Ave, Austin, TX 78701';

  it.each([
    [['+1 512 555 0100'], false],
    [['(212) 555-0100'], true],
    [['512 555 0100', '+44 20 7946 0958'], true],
    [['800 555 0100'], false],
    [[], false],
  ])('the address gives the place; with %j the conflict is %s', (phones, conflict) => {
    expect(placeOf({ postalAddress: address, phones })).toEqual({ place: TEXAS, basis: 'address', conflict });
  });

  it('holds the country where two phones name two states, nothing where they name two countries', () => {
    expect(byPhone('512 555 0100', '212 555 0100')).toEqual({
      place: { country: 'US', region: null, city: null },
      basis: 'phone',
      conflict: true,
    });
    expect(byPhone('512 555 0100', '+44 20 7946 0958')).toEqual({ place: null, basis: null, conflict: true });
  });
});

describe('area codes', () => {
  it.each([
    '800',
    '833',
    '844',
    '855',
    '866',
    '877',
    '888',
    '900',
    '500',
    '533',
    '600',
    '622',
    '700',
    '211',
    '000',
  ])('%s belongs nowhere', (code) => expect(areaOf(code)).toBeNull());

  it.each([
    ['212', 'US', 'NY'],
    ['907', 'US', 'AK'],
    ['808', 'US', 'HI'],
    ['983', 'US', 'CO'],
    ['604', 'CA', 'BC'],
    ['867', 'CA', null],
    ['242', 'BS', null],
  ])('%s is %s, %s', (code, country, region) =>
    expect(areaOf(code)?.place).toMatchObject({ country, region }),
  );
});
