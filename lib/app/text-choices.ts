import { languageOf, languageToWrite } from '../correspondence/text-language.ts';
import type { Id } from '../domain/id.ts';
import type { Template } from '../domain/template.ts';
import type { TextChoice } from '../domain/text-choice.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { accountNames } from '../storage/account-names.ts';
import { readAccount } from '../storage/book-store.ts';
import { inOneReading, inOneTransaction } from '../storage/in-one-transaction.ts';
import { readSettings } from '../storage/settings-store.ts';
import { readTemplate, readTemplates } from '../storage/template-store.ts';
import { readAllTextChoices, readTextChoices } from '../storage/text-choice-store.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { textIdOf } from '../templates/text-key.ts';
import type { Program } from './program.ts';
import { NO_TEMPLATE } from './save-template.ts';
import { makeTextChange, type TextChange } from './text-change.ts';
import { NO_ACCOUNT } from './with-account.ts';

export interface ChosenText {
  readonly accountId: Id;
  /** The built-in text it stands in for, without its language: "second-notice". */
  readonly textId: string;
  /** `null`: as usual. */
  readonly templateId: string | null;
}

/** Which copy one customer is written to with in place of a built-in text: of that text alone, so that none is firmer (P22). */
export async function chooseText(program: Program, chosen: ChosenText): Promise<Result<TextChange>> {
  const { database } = program;
  const { textId, accountId, templateId } = chosen;
  return inOneTransaction(database, async () => {
    if (!(await readAccount(database, accountId))) return NO_ACCOUNT;
    const copy = templateId === null ? null : await readTemplate(database, templateId);
    if (templateId !== null && !copy) return NO_TEMPLATE;
    if (copy && standsInFor(copy) !== textId)
      return refusal('other-text', 'Only a copy of the same text can take its place.');
    const place = { textId, accountId, language: null };
    const before = (await readAllTextChoices(database)).filter((one) => isSamePlace(one, place));
    const after = copy ? [{ id: program.newId(), ...place, templateId: copy.id }] : [];
    return success(await makeTextChange(program, choicesChanged(before, after)));
  });
}

/**
 * A copy takes the place of its original for every customer who is written to in its language, beside those it is chosen for;
 * or does no longer. Another copy that did until now does not any more.
 */
export async function placeCopy(
  program: Program,
  { templateId, everywhere }: { readonly templateId: string; readonly everywhere: boolean },
): Promise<Result<TextChange>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const copy = await readTemplate(database, templateId);
    const textId = copy && standsInFor(copy);
    if (!copy?.own || !textId) return NO_TEMPLATE;
    const place = { textId, accountId: '' as const, language: copy.own.language };
    const before = (await readAllTextChoices(database)).filter(
      (one) =>
        one.accountId === '' && (one.templateId === templateId || (everywhere && isSamePlace(one, place))),
    );
    const after = everywhere ? [{ id: program.newId(), ...place, templateId }] : [];
    return success(await makeTextChange(program, choicesChanged(before, after)));
  });
}

function choicesChanged(before: readonly TextChoice[], after: readonly TextChoice[]): TextChange {
  return {
    before: { templates: [], versions: [], choices: before },
    after: { templates: [], versions: [], choices: after },
  };
}

/** Where one copy is used. */
export interface CopyUse {
  readonly textId: string;
  /** For every customer who is written to in its language. */
  readonly everywhere: boolean;
  readonly accounts: readonly { readonly id: Id; readonly name: string }[];
}

/** `null`: there is no such copy. */
export async function copyUse(program: Program, templateId: string): Promise<CopyUse | null> {
  const { database } = program;
  return inOneReading(database, async () => {
    const copy = await readTemplate(database, templateId);
    const textId = copy && standsInFor(copy);
    if (!textId) return null;
    const choices = (await readAllTextChoices(database)).filter((one) => one.templateId === templateId);
    const ids = choices.flatMap(({ accountId }) => (accountId === '' ? [] : [accountId]));
    const names = await accountNames(database, ids);
    return {
      textId,
      everywhere: choices.some(({ accountId }) => accountId === ''),
      accounts: ids.map((id, index) => ({ id, name: names[index] ?? 'a customer' })),
    };
  });
}

/** What one customer can be written with instead of a built-in text, and what is chosen. */
export interface TextForAccount {
  readonly textId: string;
  /** As the built-in one is called. */
  readonly name: string;
  readonly copies: readonly { readonly id: string; readonly name: string }[];
  /** `null`: as usual. */
  readonly chosenId: string | null;
}

/**
 * The texts of which there are copies that this customer can be written with, each with what is chosen: in the customer's
 * language, and meant for customers of that kind.
 */
export async function textsForAccount(program: Program, accountId: Id): Promise<TextForAccount[]> {
  const { database, defaults } = program;
  return inOneReading(database, async () => {
    const account = await readAccount(database, accountId);
    if (!account) return [];
    const language = languageOf(languageToWrite(account, await readSettings(database, defaults)));
    const choices = (await readTextChoices(database, accountId)).filter((one) => one.accountId === accountId);
    const chosen = new Map(choices.map((one) => [one.textId, one.templateId]));
    const texts = new Map<string, TextForAccount['copies']>();
    for (const template of (await readTemplates(database)).values()) {
      const textId = standsInFor(template);
      if (!textId || !template.own) continue;
      const audience = builtInText(template.own.copyOf)?.audience ?? null;
      const fits =
        languageOf(template.own.language) === language && (audience === null || audience === account.kind);
      // What was chosen once is shown, though it fits no more: else nobody could give it up.
      if (!fits && chosen.get(textId) !== template.id) continue;
      texts.set(textId, [...(texts.get(textId) ?? []), { id: template.id, name: template.own.name }]);
    }
    return [...texts].map(([textId, copies]) => ({
      textId,
      name: builtInText(textId)?.name ?? textId,
      copies,
      chosenId: chosen.get(textId) ?? null,
    }));
  });
}

/** The built-in text a copy may take the place of, without its language; `null`: it is no copy. */
export function standsInFor({ own }: Pick<Template, 'own'>): string | null {
  return own && textIdOf(own.copyOf);
}

type Place = Omit<TextChoice, 'id' | 'templateId'>;

export function isSamePlace(a: Place, b: Place): boolean {
  return a.textId === b.textId && a.accountId === b.accountId && a.language === b.language;
}
