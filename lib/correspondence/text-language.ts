import type { Account } from '../domain/account.ts';
import type { Settings } from '../domain/settings.ts';
import { wordsOf } from '../templates/languages.ts';

/** "de" of "de-AT" and of "de_AT"; `null` where it is no language tag. */
export function languageOf(tag: string | null): string | null {
  return localeOf(tag)?.language ?? null;
}

/**
 * What the customer is written to in, where there is a text: their own language, or else the firm's. As a tag, for some
 * languages are written in two ways: "en-US". Who says no country is written to in the firm's way of that language.
 */
export function languageToWrite(
  account: Pick<Account, 'language'>,
  settings: Pick<Settings, 'locale'>,
): string {
  const ours = localeOf(settings.locale);
  const wanted = localeOf(account.language) ?? ours;
  if (wanted === null) return 'en';
  return tagOf(wanted.region === undefined && wanted.language === ours?.language ? ours : wanted);
}

/** The firm's way of writing English: "en-US", or "en" where the firm writes another language. */
export function englishOf(settings: Pick<Settings, 'locale'>): string {
  const ours = localeOf(settings.locale);
  return ours?.language === 'en' ? tagOf(ours) : 'en';
}

/**
 * How figures and days are written in a text of that language: as the customer's own tag says ("de-CH"), as the firm
 * writes it, or as most do; a text of one country ("en-US") as they do there. A text never mixes two: 1.200,00 in an
 * English mail may be read as one and a bit.
 */
export function localeForText(
  language: string,
  account: Pick<Account, 'language'>,
  settings: Pick<Settings, 'locale'>,
): string {
  if (localeOf(language)?.region) return language;
  const theirs = localeOf(account.language);
  const ours = localeOf(settings.locale);
  if (theirs?.language === language && theirs.region) return theirs.toString();
  if (ours?.language === language) return settings.locale;
  const words = wordsOf(language);
  return words.tag === language ? words.locale : language;
}

/** "en-US" of "en-Latn-US-u-hc-h12". */
function tagOf({ language, region }: Intl.Locale): string {
  return region === undefined ? language : `${language}-${region}`;
}

function localeOf(tag: string | null): Intl.Locale | null {
  if (!tag) return null;
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}
