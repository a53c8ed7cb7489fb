import { CATALOGUE, TEXT_IDS } from './catalogue.ts';
import { LANGUAGES, type Language } from './languages.ts';
import type { BuiltInText } from './template-source.ts';
import { textKey } from './text-key.ts';

/** The texts the product comes with, language by language in the order of the catalogue. A stored text of the same id replaces one. */
export const ALL_TEXTS: readonly BuiltInText[] = LANGUAGES.flatMap(textsOf);

/** Those in English, whose ids are the plain ones. */
export const BUILT_IN_TEXTS: readonly BuiltInText[] = ALL_TEXTS.filter(({ language }) => language === 'en');

const BY_ID: ReadonlyMap<string, BuiltInText> = new Map(ALL_TEXTS.map((text) => [text.id, text]));

/** By its id and language: `textKey`. */
export function builtInText(id: string): BuiltInText | null {
  return BY_ID.get(id) ?? null;
}

/** What each is for is said once, in the catalogue; a name says its language where that is not English. */
function textsOf({ words: { tag, name }, texts }: Language): BuiltInText[] {
  return TEXT_IDS.map((textId) => {
    const entry = CATALOGUE[textId];
    const { subject, body } = texts[textId];
    return {
      ...entry,
      id: textKey(textId, tag),
      textId,
      language: tag,
      name: tag === 'en' ? entry.name : `${entry.name} (${name})`,
      subject,
      body,
    };
  });
}
