import type { Draft } from '../domain/draft.ts';

/**
 * What a text of another language than English is kept by: textKey('thank-you', 'de') is "thank-you-in-de", of "en-US"
 * "thank-you-in-en-us"; the English one is "thank-you".
 */
export function textKey(id: string, language: string): string {
  return language === 'en' ? id : `${id}-in-${language.toLowerCase()}`;
}

/** textIdOf('thank-you-in-de') is "thank-you". */
export function textIdOf(key: string): string {
  return key.replace(/-in-[a-z]{2,3}(?:-[a-z]{2})?$/, '');
}

/** The built-in text a draft is of, in its form and without its language; "" where that is not known. */
export function builtInOf({ builtInId, textId }: Pick<Draft, 'builtInId' | 'textId'>): string {
  // Drafts of earlier versions hold the text's own id alone.
  return builtInId ?? textIdOf(textId ?? '');
}
