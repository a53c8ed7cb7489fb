import type { SourceWord } from '../source/source-word.ts';

export interface FillGroup {
  readonly title: string;
  readonly words: readonly SourceWord[];
}

const TITLES = [
  'Customer and person',
  'Invoices',
  'You and the day',
  'A phone call or a mail of theirs',
  'What was agreed',
  'What has come in',
  'Ready-made pieces',
] as const;
type Title = (typeof TITLES)[number];

/** By what a variable's name begins with, where the customer is the rule. */
const BY_FIRST: Readonly<Record<string, Title>> = {
  account: 'Customer and person',
  contact: 'Customer and person',
  shared: 'Customer and person',
  language: 'Customer and person',
  firm: 'You and the day',
  me: 'You and the day',
  today: 'You and the day',
  deadline: 'You and the day',
  call: 'A phone call or a mail of theirs',
  mail: 'A phone call or a mail of theirs',
  promise: 'What was agreed',
  promise_count: 'What was agreed',
  plan: 'What was agreed',
  dispute: 'What was agreed',
  resent_count: 'What was agreed',
  details_count: 'What was agreed',
  has_agreement: 'What was agreed',
  next: 'What was agreed',
  confirmation: 'What was agreed',
  received: 'What has come in',
};

/** What can be put in by a press. Lists, and what only makes sense within one, stand in the pieces; the editor offers them while typing. */
export function fillGroups(words: readonly SourceWord[]): readonly FillGroup[] {
  const placed = words.filter(({ kind, example, within }) =>
    kind === 'fill' ? within === undefined && example !== '' : kind === 'part',
  );
  return TITLES.map((title) => ({
    title,
    words: placed.filter((word) => titleOf(word) === title),
  })).filter((group) => group.words.length > 0);
}

function titleOf({ kind, code }: SourceWord): Title {
  if (kind === 'part') return 'Ready-made pieces';
  return BY_FIRST[code.split('.', 1)[0] ?? ''] ?? 'Invoices';
}

/** What a press puts in. */
export function codeOf({ kind, code }: SourceWord): string {
  return kind === 'fill' ? `{{ ${code} }}` : code;
}
