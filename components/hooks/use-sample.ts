import { useMemo } from 'react';
import { accountToShow, type FoundAccount } from '../../lib/app/account-to-show.ts';
import { letterGround } from '../../lib/app/letter-ground.ts';
import { readSample, type SampleGround, type SampleText, writeSample } from '../../lib/app/sample-text.ts';
import { type FailedSample, firstFailed } from '../../lib/app/samples/check-on-samples.ts';
import { SAMPLES } from '../../lib/app/samples/sample-names.ts';
import { addressLines, type Letter } from '../../lib/correspondence/letter.ts';
import { isTableBetter } from '../../lib/correspondence/letter-statement.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** A made-up customer on whom texts tend to go wrong. */
export interface AwkwardCase {
  readonly id: Id;
  readonly name: string;
  readonly about: string;
}

export const AWKWARD_CASES: readonly AwkwardCase[] = SAMPLES;

/** A text as the editor has it: of a copy the id of the built-in text that it was made of. */
interface TypedText {
  readonly templateId: string;
  readonly text: TemplateSource;
}

/** The account a text is tried on until another is chosen; `null` when no customer is on record. */
export function useAccountToShow(): Live<FoundAccount | null> {
  const { program } = useSurface();
  return useLive(() => accountToShow(program), [program]);
}

/** What is on record for a customer, or made up for an awkward case: read once, so that typing is followed without reading. */
export function useSampleGround(id: Id | null): Live<Result<SampleGround> | null> {
  const { program } = useSurface();
  return useLive(async () => (id === null ? null : readSample(program, id)), [program, id]);
}

/** The text as it would read today; `null` while nobody is chosen or read. */
export function useSampleText(
  ground: Result<SampleGround> | null,
  { templateId, text: { subject, body } }: TypedText,
): Result<SampleText> | null {
  return useMemo(() => {
    if (!ground?.ok) return ground;
    return writeSample(ground.value, { templateId, text: { subject, body } });
  }, [ground, templateId, subject, body]);
}

/** What stands around the text of a letter to the customer shown; `null` while nobody is. */
export function useSampleLetter(
  ground: Result<SampleGround> | null,
  language: string,
): Omit<Letter, 'subject' | 'body'> | null {
  return useMemo(() => {
    if (!ground?.ok) return null;
    const { account, contact } = ground.value;
    const letter = letterGround({ ...ground.value, language });
    const hasTable = isTableBetter(letter.statement);
    const names = [...new Set([contact?.name ?? '', account.name])];
    return {
      ...letter,
      address: addressLines([...names, account.postalAddress ?? ''].join('\n')).join('\n'),
      statement: hasTable ? letter.statement : null,
      payment: hasTable ? letter.payment : '',
    };
  }, [ground, language]);
}

const BETWEEN = '\u241F';

/** How each variable reads for the customer shown, by name; empty while that is not known. */
export function useExamples(
  ground: Result<SampleGround> | null,
  templateId: string,
  names: readonly { readonly name: string; readonly code: string }[],
): ReadonlyMap<string, string> {
  return useMemo(() => {
    if (!ground?.ok) return new Map();
    // Each on a line of its own: an empty one is left out there, and refused among other words.
    const body = names.map(({ code }) => code).join(`\n${BETWEEN}\n`);
    const written = writeSample(ground.value, { templateId, text: { subject: '-', body } });
    if (!written.ok) return new Map();
    const said = written.value.body.split(BETWEEN);
    return new Map(names.map(({ name }, index) => [name, said[index]?.trim() ?? '']));
  }, [ground, templateId, names]);
}

/** The first awkward case that a text cannot be written for, tried one at a time. */
export function* firstMisfit(
  ground: Result<SampleGround> | null,
  typed: TypedText,
): Generator<undefined, FailedSample | null> {
  if (!ground?.ok) return null;
  const { settings, now } = ground.value;
  return yield* firstFailed({ ...typed, settings, now });
}

/** On each awkward case: `null`, or the sentence why the text cannot be written for it. */
export function useAllCases(
  { templateId, text: { subject, body } }: TypedText,
  wanted: boolean,
): Live<readonly (AwkwardCase & { readonly problem: string | null })[]> {
  const { program } = useSurface();
  return useLive(async () => {
    if (!wanted) return [];
    return Promise.all(
      AWKWARD_CASES.map(async (one) => {
        const ground = await readSample(program, one.id);
        const written = ground.ok
          ? writeSample(ground.value, { templateId, text: { subject, body } })
          : ground;
        return { ...one, problem: written.ok ? null : written.message };
      }),
    );
  }, [program, templateId, subject, body, wanted]);
}
