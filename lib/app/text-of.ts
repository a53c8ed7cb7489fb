import { englishOf, languageOf, languageToWrite } from '../correspondence/text-language.ts';
import type { Account } from '../domain/account.ts';
import type { Draft } from '../domain/draft.ts';
import type { Settings } from '../domain/settings.ts';
import type { DamagedTemplate, Template } from '../domain/template.ts';
import type { TextChoice } from '../domain/text-choice.ts';
import { DEFAULT_PROCEDURE } from '../dunning/default-procedure.ts';
import { unique } from '../shared/list.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { textIdOf, textKey } from '../templates/text-key.ts';

/** A text with the language it is written in, which its figures, days and greeting follow. */
export interface TextToWrite {
  /** What it is kept by, with its form and language: "second-notice-letter-in-de", or the id of an own copy. */
  readonly key: string;
  /** The built-in text it is or was made of, in its form and without its language: "second-notice-letter". */
  readonly builtInId: string;
  readonly text: TemplateSource;
  readonly language: string;
  /** Of the text it is, or was made of. */
  readonly tone: number;
  /** What the text of her own is called that was meant and cannot be used; `null`: this is the one that was meant. */
  readonly insteadOf: string | null;
}

export interface TextQuestion {
  /** Of a text without its language, or of an own copy: "second-notice". */
  readonly id: string;
  readonly account: Pick<Account, 'id' | 'kind' | 'language'>;
  readonly settings: Pick<Settings, 'locale'>;
  readonly templates: ReadonlyMap<string, Template>;
  /** Those of hers that cannot be used; left out: none. */
  readonly damaged?: ReadonlyMap<string, DamagedTemplate>;
  /** How firm the step is that names the text, should the text be gone; left out: no step names it. */
  readonly tone?: number;
  /** Which texts were chosen for this account, for a language, or always. */
  readonly choices: readonly TextChoice[];
  readonly channel: Draft['channel'];
}

/**
 * The text that fits best: what was chosen for the account, then for the language; then in the customer's language, the firm's
 * way of it or in English, the form for the channel and for whom it is; the user's own before the built-in one.
 *
 * @throws Error for an id nobody wrote a text for.
 */
export function textToWrite(question: TextQuestion): TextToWrite {
  const { text, lost } = chosen(question);
  const found = text ?? fitting(question) ?? standIn(question);
  if (!found) throw new Error(`No text with the id ${question.id}`);
  return lost === null ? found : { ...found, insteadOf: lost };
}

/** The built-in text an own copy was made of; any other id is its own. */
export function builtInIdOf(
  id: string,
  templates: ReadonlyMap<string, Template>,
  damaged: TextQuestion['damaged'] = NO_DAMAGE,
): string {
  return textIdOf(templates.get(id)?.own?.copyOf ?? damaged.get(id)?.own?.copyOf ?? id);
}

const NO_DAMAGE: ReadonlyMap<string, DamagedTemplate> = new Map();

/** The step names a copy of which nothing is left: one of ours is written that is no firmer than the step (P22). */
function standIn({ tone, ...question }: TextQuestion): TextToWrite | null {
  if (tone === undefined) return null;
  const ours = DEFAULT_PROCEDURE.levels.flatMap((level) =>
    level.templateId !== null && level.tone <= tone ? [level.templateId] : [],
  );
  const id = ours.at(-1);
  const found = id === undefined ? null : fitting({ ...question, id });
  return found && { ...found, insteadOf: nameOf(question.damaged?.get(question.id)) };
}

function nameOf(damaged: DamagedTemplate | undefined): string {
  return damaged?.own?.name || (builtInText(damaged?.id ?? '')?.name ?? 'Your own text');
}

/** "second-notice" with its forms, the most fitting first: a letter to a private person, a letter, to a private person, plain. */
function formsOf({ id, account, channel, templates, damaged }: TextQuestion): string[] {
  const plain = builtInIdOf(id, templates, damaged);
  const forms = [plain];
  if (account.kind === 'consumer') forms.unshift(`${plain}-consumer`);
  if (channel === 'letter') forms.unshift(`${plain}-letter`);
  if (channel === 'letter' && account.kind === 'consumer') forms.unshift(`${plain}-letter-consumer`);
  return forms.filter((form) => form === plain || builtInText(form) !== null);
}

/**
 * What was chosen for the account alone, whatever its language; then for the customers of a language, for all, and last what a step
 * names. `lost`: what came before it and cannot be used.
 */
function chosen(question: TextQuestion): { readonly text: TextToWrite | null; readonly lost: string | null } {
  const { id, account, choices, templates, damaged = NO_DAMAGE } = question;
  const forms = formsOf(question);
  const wanted = languageToWrite(account, question.settings);
  const theirs = choices.filter(
    ({ accountId, textId }) => accountId === account.id && forms.includes(textId),
  );
  // For everybody only in place of the very form that would be written: a private person gets no text meant for trade.
  const forAll = choices.filter(({ accountId, textId }) => accountId === '' && textId === forms[0]);
  const candidates = [
    ...theirs.sort((a, b) => forms.indexOf(a.textId) - forms.indexOf(b.textId)),
    ...forAll.filter(({ language }) => language !== null && isFor(language, wanted)),
    ...forAll.filter(({ language }) => language === null),
  ];
  const isOwn = templates.get(id)?.own || (damaged.has(id) && !builtInText(id));
  let lost: string | null = null;
  for (const key of [...candidates.map(({ templateId }) => templateId), ...(isOwn ? [id] : [])]) {
    if (damaged.has(key)) lost ??= nameOf(damaged.get(key));
    const text = written(key, templates);
    const isTheirs = theirs.some(({ templateId }) => templateId === key);
    if (text && fitsWay(key, question) && (isTheirs || isFor(languageOf(text.language), wanted)))
      return { text, lost };
  }
  return { text: null, lost };
}

/** A mail's text asks to answer the mail: no letter is written with it where there is a letter's form. */
function fitsWay(key: string, question: TextQuestion): boolean {
  const copied = builtInText(question.templates.get(key)?.own?.copyOf ?? key);
  if (question.channel !== 'letter' || copied?.channel === 'letter') return true;
  return !formsOf(question).some((form) => builtInText(form)?.channel === 'letter');
}

function isFor(language: string | null, wanted: string): boolean {
  return language === wanted || language === languageOf(wanted);
}

/** Without a choice: language by language, and in each the most fitting form. */
function fitting(question: TextQuestion): TextToWrite | null {
  const { id, account, settings, templates, damaged = NO_DAMAGE } = question;
  const plain = plainLanguage(question);
  const languages = [
    languageToWrite(account, settings),
    ...(plain === 'en' ? [] : [plain]),
    englishOf(settings),
  ];
  for (const language of languages) {
    const tags = unique([language, languageOf(language) ?? language]);
    for (const form of formsOf(question)) {
      const own = tags.find((tag) => templates.has(ownKey(form, tag, plain)));
      if (own !== undefined) return written(ownKey(form, own, plain), templates, own);
      const ours = tags.find((tag) => builtInText(textKey(form, tag)) !== null);
      if (ours === undefined) continue;
      const hers = tags.flatMap((tag) => damaged.get(ownKey(form, tag, plain)) ?? []).at(0);
      const text = written(textKey(form, ours), NONE, ours);
      return text && hers ? { ...text, insteadOf: nameOf(hers) } : text;
    }
  }
  return written(id, templates);
}

const NONE: ReadonlyMap<string, Template> = new Map();

/** Where an own text of that language would be kept; what is kept by the plain id is in the language `plain`. */
function ownKey(form: string, tag: string, plain: string): string {
  if (tag === plain) return form;
  return tag === 'en' ? '' : textKey(form, tag);
}

function written(
  key: string,
  templates: ReadonlyMap<string, Template>,
  language: string | null = null,
): TextToWrite | null {
  const own = templates.get(key);
  const builtIn = builtInText(own?.own?.copyOf ?? key);
  const text = own ?? builtIn;
  if (!text) return null;
  return {
    key,
    builtInId: builtInIdOf(key, templates),
    text: { subject: text.subject, body: text.body },
    language: language ?? own?.own?.language ?? builtIn?.language ?? 'en',
    tone: builtIn?.tone ?? 0,
    insteadOf: null,
  };
}

/** What an own text that names no language is written in: English, or the firm's language where we have no text in that. */
function plainLanguage({ id, settings, templates, damaged }: TextQuestion): string {
  const ours = languageOf(settings.locale) ?? 'en';
  return builtInText(textKey(builtInIdOf(id, templates, damaged), ours)) ? 'en' : ours;
}
