import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { mailboxOf } from '../../lib/domain/email-address.ts';
import type { Match } from '../../lib/identity/match.ts';
import { shownName } from '../../lib/identity/shown-name.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { useAccountNames } from '../hooks/use-account-names.ts';
import { useChooseAccount } from '../hooks/use-choose-account.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import { AddContact } from './add-contact.tsx';
import { evidenceWords } from './evidence-words.ts';
import styles from './match-notes.module.css';
import { scopeWords } from './scope-words.ts';

type Matched = Extract<Match, { kind: 'match' }>;

interface Props {
  readonly tabId: number;
  readonly state: TabState;
  readonly match: Matched;
  readonly view: AccountView;
}

/** What is to be known of a match beyond its evidence: that it is a guess, who else of the family is meant, and who is new. */
export function MatchNotes(props: Props) {
  const { match, view } = props;
  const isOnRecord = view.facts.contacts.some(({ emails }) =>
    emails.some(({ address }) => mailboxOf(address) === mailboxOf(match.contactAddress ?? '')),
  );
  const isStranger = match.contactAddress !== null && !isOnRecord && match.also.length === 0;
  if (!match.isGuess && match.also.length === 0 && !isStranger) return null;
  return (
    <div className={styles.notes}>
      {match.isGuess && <Guess {...props} />}
      {match.also.length > 0 && <Family match={match} />}
      {isStranger && !match.isGuess && <Stranger {...props} address={match.contactAddress ?? ''} />}
    </div>
  );
}

/** Case 48: somebody quoted in a colleague's mail, or a name that anybody may write. */
function Guess({ tabId, state, match, view }: Props) {
  const { scopes, pageScope, choose } = useChooseAccount(tabId, state);
  const scope = pageScope ?? scopes[0];
  return (
    <>
      <p className={styles.text} data-testid="match-guess">
        {match.evidence.kind === 'name'
          ? 'A guess: anybody may write that name.'
          : `A guess: ${match.contactAddress} is only quoted in this mail.`}
      </p>
      {scope && (
        <Row>
          <Button size="sm" onClick={() => void choose(view.facts.account.id, scope)}>
            Yes, this customer
          </Button>
        </Row>
      )}
    </>
  );
}

/** B6: evidence of parent and child is no conflict, but both are named. */
function Family({ match: { also } }: { readonly match: Matched }) {
  const names = useAccountNames(also.map(({ accountId }) => accountId));
  const others = also.map(({ evidence }, index) => {
    const name = (names.state === 'ready' && names.value[index]) || 'another customer';
    return `${name} (${evidenceWords(evidence)})`;
  });
  return (
    <p className={styles.text} data-testid="match-family">
      Of the same family: {joinWords(others)}.
    </p>
  );
}

/** Who is on the page is none of the customer's people yet: linked by hand, or known by the company alone. */
function Stranger({ tabId, state, match, view, address }: Props & { readonly address: string }) {
  const [isAdding, setAdding] = useState(false);
  const { pageScope, choose, forget } = useChooseAccount(tabId, state);
  const { account } = view.facts;
  const { kind, value } = match.evidence;
  const isRemembered = kind === 'chosen' && [address, mailboxOf(address)].includes(value);
  const narrow = async (scope: 'thread' | 'record') => {
    await forget();
    await choose(account.id, scope);
  };
  return (
    <>
      <p className={styles.text} data-testid="match-stranger">
        {isRemembered
          ? `Remembered: ${address} writes for ${account.name}.`
          : `${address} is not among the people here.`}
      </p>
      <Row gap={1}>
        <Button size="sm" data-testid="add-contact-open" onClick={() => setAdding(true)}>
          Add person
        </Button>
        {isRemembered && pageScope && (
          <Button size="sm" variant="quiet" onClick={() => void narrow(pageScope)}>
            Only {scopeWords(pageScope)}
          </Button>
        )}
        {isRemembered && (
          <Button size="sm" variant="quiet" onClick={() => void forget()}>
            Forget
          </Button>
        )}
      </Row>
      {isAdding && (
        <AddContact
          tabId={tabId}
          accountId={account.id}
          accountName={account.name}
          person={{ name: shownName(address, nameOnPage(state, address)) ?? '', address }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function nameOnPage({ evidence }: TabState, address: string): string | null {
  return evidence.participants.find((one) => one.address.toLowerCase() === address)?.name ?? null;
}
