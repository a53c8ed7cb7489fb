/** So many digits at the end are the same however a number is dialled: with a country code, a trunk 0, or neither. */
const LENGTH = 7;
const EXTENSION = /(;|,|#|\b(ext|extension|durchwahl)\b|(?<=[\d\s])x(?=\.?\s?\d)).*$/i;

/** A number as it is dialled, without "(0)" and without an extension: "+49 (0)40 1234567, ext. 4" is "+49 40 1234567". */
export function dialled(number: string): string {
  return number
    .replace(/^\s*tel:/i, '')
    .replace(/\(0\)/, '')
    .replace(EXTENSION, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The end of a number, for looking up; whether two numbers are one is decided when both are read in whole.
 * phoneKey('+49 40 1234567') and phoneKey('040/1234567') are "1234567"; `null`: too short to tell anybody by.
 */
export function phoneKey(number: string): string | null {
  const digits = dialled(number).replace(/\D/g, '');
  return digits.length < LENGTH ? null : digits.slice(-LENGTH);
}

/**
 * Two spellings of one number: with and without the country code, the trunk 0 or the area. isSameNumber('+49 40 1234567',
 * '040/1234567') and isSameNumber('+1 617 555 0100', '555-0100') are true; of another area it is another number.
 */
export function isSameNumber(a: string, b: string): boolean {
  const [short = '', long = ''] = [digitsOf(a), digitsOf(b)].sort((one, two) => one.length - two.length);
  return short !== '' && (long === short || (short.length >= LENGTH && long.endsWith(short)));
}

/** As it is dialled from anywhere, without what stands in front: digitsOf('040/123 45 67, ext. 4') is "401234567". */
export function digitsOf(number: string): string {
  return dialled(number).replace(/\D/g, '').replace(/^0+/, '');
}
