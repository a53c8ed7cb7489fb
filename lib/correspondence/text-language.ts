import type { Account } from '../domain/account.ts';
import type { Settings } from '../domain/settings.ts';
import { wordsOf } from '../templates/languages.ts';

/** "de" of "de-AT" and of "de_AT"; `null` where it is no language tag. */
export function languageOf(tag: string | null): string | null {
  return localeOf(tag)?.language ?? null;
}

/** What the customer is written to in, where there is a text: their own language, or else the firm's. */
export function languageToWrite(
  account: Pick<Account, 'language'>,
  settings: Pick<Settings, 'locale'>,
): string {
  return languageOf(account.language) ?? languageOf(settings.locale) ?? 'en';
}

/**
 * How figures and days are written in a text of that language: as the customer's own tag says ("de-CH"), as the firm
 * writes it, or as most do. A text never mixes two: 1.200,00 in an English mail may be read as one and a bit.
 */
export function localeForText(
  language: string,
  account: Pick<Account, 'language'>,
  settings: Pick<Settings, 'locale'>,
): string {
  const theirs = localeOf(account.language);
  const ours = localeOf(settings.locale);
  if (theirs?.language === language && theirs.region) return theirs.toString();
  if (ours?.language === language) return settings.locale;
  const words = wordsOf(language);
  return words.tag === language ? words.locale : language;
}

function localeOf(tag: string | null): Intl.Locale | null {
  if (!tag) return null;
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}
