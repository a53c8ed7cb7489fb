import type { Id } from '../domain/id.ts';
import type { PageEvidence } from '../domain/page-evidence.ts';
import type { Match } from '../identity/identify.ts';
import { threadChoiceKey } from '../identity/thread-choice-key.ts';
import { removeChoice, writeChoice } from '../storage/choice-store.ts';
import type { Program } from './program.ts';

interface Choice {
  readonly accountId: Id;
  /** `thread`: this conversation only (case 46); `address`: everything from this person. */
  readonly scope: 'thread' | 'address';
  readonly evidence: PageEvidence;
  readonly match: Match;
}

/** Remembers which account this thread or person belongs to (A6). */
export async function chooseAccount(
  program: Program,
  { accountId, scope, evidence, match }: Choice,
): Promise<void> {
  const key = choiceKey(scope, evidence, match);
  if (key === null) return;
  await writeChoice(program.database, {
    scope,
    key,
    accountId,
    settles: onTheTable(match),
    at: program.now(),
  });
}

/** Takes both kinds of choice back for what is on the page. */
export async function forgetChoice(program: Program, evidence: PageEvidence, match: Match): Promise<void> {
  for (const scope of ['thread', 'address'] as const) {
    const key = choiceKey(scope, evidence, match);
    if (key !== null) await removeChoice(program.database, scope, key);
  }
}

/** What a choice can be remembered for on this page. */
export function choiceScopes(evidence: PageEvidence, match: Match): ('thread' | 'address')[] {
  return (['address', 'thread'] as const).filter((scope) => choiceKey(scope, evidence, match) !== null);
}

function choiceKey(scope: 'thread' | 'address', evidence: PageEvidence, match: Match): string | null {
  return scope === 'thread' ? threadChoiceKey(evidence) : match.contactAddress;
}

function onTheTable(match: Match): Id[] {
  if (match.kind === 'conflict') return match.candidates.map(({ accountId }) => accountId);
  return match.kind === 'match' ? [match.accountId] : [];
}
