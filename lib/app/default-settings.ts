import { type Place, placeSchema } from '../domain/place.ts';
import type { Settings } from '../domain/settings.ts';

const CURRENCY_OF: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  JP: 'JPY',
  IN: 'INR',
  ZA: 'ZAR',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  MX: 'MXN',
  BR: 'BRL',
  KW: 'KWD',
  SG: 'SGD',
  HK: 'HKD',
  AE: 'AED',
};
const EURO = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

/** The settings of a new user, from where the browser says she is. The built-in texts are English, so dates and figures are too. */
export function defaultSettings(zone: string, locale: string): Settings {
  const region = new Intl.Locale(locale).maximize().region ?? 'US';
  const english = locale.startsWith('en') ? locale : 'en-GB';
  return {
    firmName: '',
    senderName: '',
    senderPhone: '',
    paymentLines: '',
    paymentLink: '',
    bankDetails: [],
    signatureLines: '',
    firmAddress: '',
    logo: null,
    partnerName: '',
    notAsked: [],
    zone,
    locale: english,
    homeCurrency: EURO.includes(region) ? 'EUR' : (CURRENCY_OF[region] ?? 'USD'),
    ownAddresses: [],
    ownDomains: [],
    place: placeOf(locale),
    ownHolidays: [],
    tolerances: [],
    agingBounds: [0, 30, 60, 90],
    tellsOfDue: true,
    tellFrom: 8 * 60,
    tellUntil: 18 * 60,
    tellOn: [1, 2, 3, 4, 5],
    contactsPerDay: null,
    callOutcomes: [],
    paymentReasons: [],
    paymentMethods: [],
  };
}

/** The country the browser names. A mere language ("en") names none, and a country guessed wrongly has the wrong holidays. */
function placeOf(locale: string): Place | null {
  const country = new Intl.Locale(locale).region;
  return placeSchema.safeParse({ country, region: null, city: null }).data ?? null;
}
