import { choiceScopes, chooseAccount, forgetChoice } from '../../lib/app/choose-account.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useSurface } from './surface.ts';

interface Choosing {
  /** What a choice can be remembered for on this page: everything from the person, this conversation, or nothing. */
  readonly scopes: readonly ('thread' | 'address')[];
  readonly choose: (accountId: string, scope: 'thread' | 'address') => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Saying by hand which customer is on a tab's page (A6). */
export function useChooseAccount(tabId: number | null, state: TabState | null): Choosing {
  const { program, matchAgain } = useSurface();
  return {
    scopes: state ? choiceScopes(state.evidence, state.match) : [],
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
