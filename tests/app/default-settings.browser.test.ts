import { expect, it } from 'vitest';
import { defaultSettings } from '../../lib/app/default-settings.ts';
import { settingsSchema } from '../../lib/domain/settings.ts';

it.each([
  ['en-US', 'US', 'USD'],
  ['de-AT', 'AT', 'EUR'],
  ['zh-Hant-HK', 'HK', 'HKD'],
  // A language says which money is likely, and not where the firm sits.
  ['en', null, 'USD'],
  ['de', null, 'EUR'],
  // Latin America is no country.
  ['es-419', null, 'USD'],
])('a browser in %s sits in %j and reckons in %s', (locale, country, homeCurrency) => {
  const settings = defaultSettings('Europe/Berlin', locale);
  expect(settings.place).toEqual(country === null ? null : { country, region: null, city: null });
  expect(settings.homeCurrency).toBe(homeCurrency);
  expect(settingsSchema.parse(settings)).toEqual(settings);
});
