import type { ReactNode } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { useTab } from '../hooks/use-tab.ts';
import { AccountFigures } from './account-figures.tsx';
import { MatchNotes } from './match-notes.tsx';

interface Props {
  readonly view: AccountView;
  /** "by invoice INV-1042"; `null`: opened by hand. */
  readonly evidence: string | null;
  /** The way to another customer. */
  readonly correct: ReactNode;
}

/** The head of the panel, with what is to be known of how the account was recognised. */
export function AccountHeader({ view, evidence, correct }: Props) {
  const { balances, aging, settings, facts } = view;
  const { tabId, state } = useTab();
  const found = state?.match.kind === 'match' && state.match.accountId === facts.account.id ? state : null;
  const match = found?.match.kind === 'match' ? found.match : null;
  return (
    <AccountFigures
      name={facts.account.name}
      figures={{ ...balances, aging }}
      locale={settings.locale}
      evidence={evidence}
      isGuess={match?.isGuess ?? false}
      correct={correct}
      notes={
        evidence !== null &&
        tabId !== null &&
        found &&
        match && (
          <MatchNotes key={match.contactAddress} tabId={tabId} state={found} match={match} view={view} />
        )
      }
    />
  );
}
