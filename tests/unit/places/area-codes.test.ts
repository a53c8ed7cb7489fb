import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../../lib/places/area-codes.ts';

const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI'];
const CODES = Array.from({ length: 800 }, (_, n) => String(n + 200));

/** The country by the kept library, which knows no states. */
function countryOf(code: string): string | null {
  const number = parsePhoneNumberFromString(`+1${code}2345678`);
  const kind = number?.isValid() ? number.getType() : undefined;
  const geographic = kind === 'FIXED_LINE' || kind === 'MOBILE' || kind === 'FIXED_LINE_OR_MOBILE';
  return geographic ? (number?.country ?? null) : null;
}

describe('the table of area codes', () => {
  it('knows every code in use, in the country the kept library gives it', () => {
    const wrong = CODES.flatMap((code) => {
      const theirs = countryOf(code);
      const ours = areaOf(code)?.place;
      const country = TERRITORIES.includes(ours?.region ?? '') ? ours?.region : ours?.country;
      return theirs !== null && theirs !== country ? [`${code}: ${theirs}, not ${country}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('names no code twice and none that is toll-free or personal', () => {
    const odd = CODES.filter((code) => areaOf(code) !== null).filter((code) =>
      /^(8(00|33|44|55|66|77|88)|900|[5-7]00)$/.test(code),
    );
    expect(odd).toEqual([]);
  });
});
