import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { day } from '../../lib/domain/day.ts';
import { type TextOptions, textReport } from '../try/text-report.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
/** The corpus was written on this day: the days it names are counted from here. */
const WRITTEN_ON = day('2026-11-22');

const entrySchema = z.object({
  id: z.string(),
  language: z.string(),
  channel: z.enum(['mail', 'letter', 'voicemail', 'subject']),
  audience: z.enum(['trade', 'consumer']),
  level: z.int(),
  previous: z.int().nullable(),
  text: z.string(),
  rules: z.array(z.string()),
  note: z.string(),
});
export type LabelledText = z.infer<typeof entrySchema> & { readonly part: CorpusPart };

const BLOCKING = [
  'threat',
  'false-urgency',
  'final-notice',
  'private',
  'fee',
  'shame',
  'currency-sum',
  'hole',
] as const;

/** Held back at all, whichever rule does it: what somebody who writes meets. */
const ANY = 'any that blocks';

/** The rules the corpus is labelled with; a final notice that lacks something carries the label "final-notice". */
export const LABELLED = [
  ...BLOCKING,
  ANY,
  'mass-mail',
  'blame',
  'pressure',
  'shouting',
  'hollow',
  'jargon',
] as const;

export type CorpusPart = 'training' | 'held-out';

export interface RuleScore {
  readonly rule: string;
  /** "all" or a language. */
  readonly language: string;
  /** "held-out": texts of files "<language>-held.jsonl", on which nothing was tuned. */
  readonly part: CorpusPart;
  readonly right: number;
  readonly tooMany: number;
  readonly missed: number;
}

export function labelledTexts(): LabelledText[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(CORPUS, name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => ({ ...entrySchema.parse(JSON.parse(line)), part: partOf(name) })),
    );
}

function partOf(file: string): CorpusPart {
  return file.endsWith('-held.jsonl') ? 'held-out' : 'training';
}

/** From the second corpus on ("en2-001") every subject is labelled as one that others may read. */
function isShared({ id, channel, note }: LabelledText): boolean {
  return note.startsWith('role mailbox') || (channel === 'subject' && /^[a-z]+[2-9]-/.test(id));
}

/** What the guard finds in a text of the corpus, by the labels of the corpus. */
export function rulesFoundIn(entry: LabelledText): string[] {
  const { language, channel, audience, level, previous, text } = entry;
  const options: TextOptions = {
    language,
    channel,
    audience,
    level,
    previous,
    isShared: isShared(entry),
    today: WRITTEN_ON,
  };
  const found = textReport(text, options).map(({ rule }) =>
    rule === 'notice-parts' ? 'final-notice' : rule,
  );
  return [...new Set<string>(found)];
}

function isOf(rule: (typeof LABELLED)[number], rules: readonly string[]): boolean {
  return rule === ANY ? BLOCKING.some((one) => rules.includes(one)) : rules.includes(rule);
}

/** How well the guard finds what people marked in the corpus. */
export function measureText(): RuleScore[] {
  const told = labelledTexts().map((entry) => ({ entry, found: rulesFoundIn(entry) }));
  const languages = ['all', 'en', 'de', 'fr', 'es'];
  return (['training', 'held-out'] as const).flatMap((part) =>
    LABELLED.flatMap((rule) =>
      languages.map((language): RuleScore => {
        const asked = told.filter(
          ({ entry }) => entry.part === part && (language === 'all' || entry.language.startsWith(language)),
        );
        const count = (isMarked: boolean, isFound: boolean) =>
          asked.filter(
            ({ entry, found }) => isOf(rule, entry.rules) === isMarked && isOf(rule, found) === isFound,
          ).length;
        return {
          rule,
          language,
          part,
          right: count(true, true),
          tooMany: count(false, true),
          missed: count(true, false),
        };
      }),
    ),
  );
}
