import { languageOf, languageToWrite } from '../correspondence/text-language.ts';
import type { Account } from '../domain/account.ts';
import type { Settings } from '../domain/settings.ts';
import type { Template } from '../domain/template.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { textKey } from '../templates/text-key.ts';

/** A text with the language it is written in, which its figures, days and greeting follow. */
export interface TextToWrite {
  readonly text: TemplateSource;
  readonly language: string;
}

interface Question {
  readonly id: string;
  readonly account: Pick<Account, 'language'>;
  readonly settings: Pick<Settings, 'locale'>;
  readonly templates: ReadonlyMap<string, Template>;
}

/**
 * The text in the customer's language where there is one, else in English: the user's own before the built-in one. @throws Error for an id nobody wrote a text for.
 */
export function textToWrite({ id, account, settings, templates }: Question): TextToWrite {
  const wanted = languageToWrite(account, settings);
  const own = templates.get(id);
  const plain = plainLanguage(id, settings);
  const candidates = [
    { text: wanted === 'en' ? undefined : templates.get(textKey(id, wanted)), language: wanted },
    { text: plain === wanted ? own : undefined, language: wanted },
    { text: builtInText(textKey(id, wanted)), language: wanted },
    { text: own, language: plain },
    { text: builtInText(id), language: 'en' },
  ];
  for (const { text, language } of candidates)
    if (text) return { text: { subject: text.subject, body: text.body }, language };
  throw new Error(`No text with the id ${id}`);
}

/** What an own text that names no language is written in: English, or the firm's language where we have no text in that. */
function plainLanguage(id: string, settings: Pick<Settings, 'locale'>): string {
  const ours = languageOf(settings.locale) ?? 'en';
  return builtInText(textKey(id, ours)) ? 'en' : ours;
}
