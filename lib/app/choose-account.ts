import type { Id } from '../domain/id.ts';
import type { PageEvidence } from '../domain/page-evidence.ts';
import type { ChoiceScope } from '../domain/remembered-choice.ts';
import { type ChoiceKey, choiceKeys, pageScope } from '../identity/choice-keys.ts';
import type { Match } from '../identity/match.ts';
import { removeChoice, writeChoice } from '../storage/choice-store.ts';
import type { Program } from './program.ts';

interface Choice {
  readonly accountId: Id;
  /** `thread`, `record`: this conversation or record only (case 46); `address`: everything from this person. */
  readonly scope: ChoiceScope;
  readonly evidence: PageEvidence;
  readonly match: Match;
}

/** Remembers which account this thread, record or person belongs to (A6). */
export async function chooseAccount(
  program: Program,
  { accountId, scope, evidence, match }: Choice,
): Promise<void> {
  const [found] = keysOf(evidence, match, scope);
  if (!found) return;
  await writeChoice(program.database, {
    scope,
    key: found[1],
    accountId,
    settles: onTheTable(match),
    at: program.now(),
  });
}

/** Takes every choice back that holds for what is on the page. */
export async function forgetChoice(program: Program, evidence: PageEvidence, match: Match): Promise<void> {
  for (const [scope, key] of choiceKeys(evidence, match.contactAddress)) {
    await removeChoice(program.database, scope, key);
  }
}

/** What a choice can be remembered for on this page: the person, and the thread or record. */
export function choiceScopes(evidence: PageEvidence, match: Match): ChoiceScope[] {
  return (['address', pageScope(evidence)] as const).filter(
    (scope) => keysOf(evidence, match, scope).length > 0,
  );
}

function keysOf(evidence: PageEvidence, match: Match, scope: ChoiceScope): ChoiceKey[] {
  return choiceKeys(evidence, match.contactAddress).filter(([kind]) => kind === scope);
}

function onTheTable(match: Match): Id[] {
  if (match.kind === 'unknown') return [];
  const candidates = match.kind === 'conflict' ? match.candidates : [match, ...match.also];
  return candidates.map(({ accountId }) => accountId);
}
