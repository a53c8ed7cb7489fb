import {
  type Template,
  type TemplateVersion,
  templateSchema,
  templateVersionSchema,
} from '../domain/template.ts';
import { type TextChoice, textChoiceSchema } from '../domain/text-choice.ts';
import {
  namedRowSchema,
  TEXT_FILE_VERSION,
  textFileHeadSchema,
  textFileRowsSchema,
} from '../domain/text-file-rows.ts';
import { isPlainName } from '../shared/plain-name.ts';
import { type Result, refusal, success } from '../shared/result.ts';

export const MOST_BYTES = 1_048_576;
export const MOST_TEXTS = 500;

/** A file of ours is no deeper than its rows; one that is has been made to hurt. */
const DEEPEST = 12;
const NO_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A text of a file, or what can be said of one that could not be read. */
export type FileText =
  | { readonly isReadable: true; readonly template: Template }
  | { readonly isReadable: false; readonly name: string; readonly why: string };

export interface TextFile {
  readonly texts: readonly FileText[];
  readonly versions: readonly TemplateVersion[];
  readonly choices: readonly TextChoice[];
}

/** What a file of texts holds, each row by itself; refused whole when it is no such file, or made to do harm. */
export function readTextFile(content: string): Result<TextFile> {
  if (content.length > MOST_BYTES || new TextEncoder().encode(content).length > MOST_BYTES)
    return refusal('too-big', 'This file is larger than 1 MB: texts never are. Nothing was changed.');
  if (depthOf(content) > DEEPEST) return notOurs();
  const raw = parsed(content);
  const head = textFileHeadSchema.safeParse(raw);
  if (!head.success) return notOurs();
  if (head.data.version > TEXT_FILE_VERSION)
    return refusal(
      'newer-file',
      'This file was written by a newer version of Per Our Call: update this one first. Nothing was changed.',
    );
  const file = textFileRowsSchema.safeParse(raw);
  if (!file.success) return notOurs();
  const { templates, versions, choices } = file.data;
  if (templates.length > MOST_TEXTS)
    return refusal('too-many', `This file has more than ${MOST_TEXTS} texts. Nothing was changed.`);
  const texts = templates.map(textOf);
  const ids = texts.flatMap((text) => (text.isReadable ? [text.template.id] : []));
  if (new Set(ids).size < ids.length)
    return refusal(
      'twice',
      'This file has one text twice, and does not say which is meant. Nothing was changed.',
    );
  return success({
    texts,
    versions: versions.flatMap((row) => templateVersionSchema.safeParse(row).data ?? []),
    choices: choices.flatMap((row) => textChoiceSchema.safeParse(row).data ?? []),
  });
}

function notOurs(): Result<never> {
  return refusal('not-ours', 'This is no file of texts from Per Our Call. Nothing was changed.');
}

/** `null`: it is no JSON, or has a key that would reach into the program. */
function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (NO_KEYS.has(key)) throw new Error('a key that no row has');
      return value;
    });
  } catch {
    return null;
  }
}

/** How deep it is nested, read along its letters: to build it first would already cost the memory. */
function depthOf(content: string): number {
  let [depth, deepest, isQuoted] = [0, 0, false];
  for (let at = 0; at < content.length; at += 1) {
    const letter = content[at];
    if (isQuoted) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === '[' || letter === '{') deepest = Math.max(deepest, ++depth);
    else if (letter === ']' || letter === '}') depth -= 1;
  }
  return deepest;
}

function textOf(row: unknown): FileText {
  const read = templateSchema.safeParse(row);
  if (!read.success)
    return { isReadable: false, name: nameOf(row), why: 'It is damaged, or no text of this program.' };
  const template = read.data;
  if (template.own && !isPlainName(template.own.name))
    return { isReadable: false, name: template.id, why: 'Its name holds signs that belong in no name.' };
  return { isReadable: true, template };
}

function nameOf(row: unknown): string {
  return namedRowSchema.safeParse(row).data?.id ?? 'A text without a name';
}
