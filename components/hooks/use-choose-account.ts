import { choiceScopes, chooseAccount, forgetChoice } from '../../lib/app/choose-account.ts';
import type { ChoiceScope } from '../../lib/domain/remembered-choice.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useSurface } from './surface.ts';

interface Choosing {
  /** What a choice can be remembered for on this page. */
  readonly scopes: readonly ChoiceScope[];
  /** This conversation or this record, whichever the page is; `null`: it has no key to be remembered by. */
  readonly pageScope: 'thread' | 'record' | null;
  readonly choose: (accountId: string, scope: ChoiceScope) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Saying by hand which customer is on a tab's page (A6). */
export function useChooseAccount(tabId: number | null, state: TabState | null): Choosing {
  const { program, matchAgain } = useSurface();
  const scopes = state ? choiceScopes(state.evidence, state.match) : [];
  return {
    scopes,
    pageScope: scopes.find((scope) => scope !== 'address') ?? null,
    choose: async (accountId, scope) => {
      if (!state || tabId === null) return;
      await chooseAccount(program, { accountId, scope, evidence: state.evidence, match: state.match });
      await matchAgain(tabId);
    },
    forget: async () => {
      if (!state || tabId === null) return;
      await forgetChoice(program, state.evidence, state.match);
      await matchAgain(tabId);
    },
  };
}
