import { useEffect, useRef } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { Suggestion } from '../../lib/app/suggestion.ts';
import { isDecisionAlone } from '../../lib/dunning/takes-step.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import type { ContactActions } from './contact-actions.ts';
import { HandOff } from './hand-off.tsx';
import { MainWayButton } from './main-way-button.tsx';
import styles from './next-contact-card.module.css';
import { NextContactWords } from './next-contact-words.tsx';
import { OtherWays } from './other-ways.tsx';
import { QuestionAnswers } from './question-answers.tsx';
import { questionHeadline } from './question-words.ts';

interface Props extends ContactActions {
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

/** The largest thing on the panel: what to do next, why, and one button for it. Everything else is one tap away. */
export function NextContactCard({ view, onDraft, ...actions }: Props) {
  const { suggestion, follows } = view;
  const { kind, question, reasons } = suggestion;
  const headline = questionHeadline(suggestion);
  return (
    <NextContactWords kind={kind} headline={headline} reasons={reasons}>
      {question === null && isHandOff(suggestion) && <HandOff view={view} onDraft={onDraft} />}
      {question === null && !isHandOff(suggestion) && (
        <MainButton accountId={view.facts.account.id} suggestion={suggestion} {...actions} />
      )}
      {question !== null && (
        <QuestionAnswers key={question} question={question} view={view} onImport={actions.onImport} />
      )}
      {follows !== null && (
        <p className={styles.then} data-testid="then">
          Then: {follows.slice(0, 1).toLowerCase() + follows.slice(1)}
        </p>
      )}
      <SideButtons suggestion={suggestion} {...actions} />
      {view.alternatives.length > 0 && (
        <div className={styles.ways}>
          <OtherWays
            ways={view.alternatives}
            moment={view.moment}
            asked={question === null ? null : (reasons[0]?.text ?? null)}
            onPrepareCall={actions.onPrepareCall}
            onWrite={actions.onWrite}
          />
        </div>
      )}
    </NextContactWords>
  );
}

type ButtonProps = ContactActions & { readonly suggestion: Suggestion };
type MainButtonProps = ButtonProps & { readonly accountId: string };

function MainButton({ accountId, suggestion: { kind, plan }, ...actions }: MainButtonProps) {
  const { onPrepareCall, onWrite, isWriting, takePress } = actions;
  const channel = writtenWay(plan);
  const press = () => {
    if (channel === null) return onPrepareCall(null);
    onWrite({ channel, contactId: channel === 'letter' ? (plan?.contactId ?? null) : null });
  };
  const latest = useRef(press);
  latest.current = press;
  // Pressed already, on the face that stood here before; only if it is still the same that is to be done.
  useEffect(() => {
    if (takePress(accountId) === (channel ?? 'call')) latest.current();
  }, [takePress, accountId, channel]);
  return (
    <MainWayButton
      kind={kind}
      channel={channel ?? 'call'}
      busy={channel !== null && isWriting}
      onPress={press}
    />
  );
}

/** What is not the suggestion, and still one tap away. */
function SideButtons({ suggestion, onPrepareCall, onLogCall, onWrite, isWriting, snooze }: ButtonProps) {
  const { question, plan } = suggestion;
  const main = question === null ? (writtenWay(plan) ?? 'call') : null;
  return (
    <Row gap={1} justify="between" className={styles.side}>
      {main !== 'call' && main !== null && (
        <Button variant="quiet" size="sm" data-testid="prepare-call" onClick={() => onPrepareCall(null)}>
          Prepare call
        </Button>
      )}
      <Button variant="quiet" size="sm" data-testid="log-call" onClick={onLogCall}>
        Log a call
      </Button>
      {main !== 'email' && (
        <Button
          variant="quiet"
          size="sm"
          data-testid="draft-email"
          busy={isWriting}
          disabled={plan === null}
          onClick={() => onWrite({ channel: 'email', contactId: null })}
        >
          Mail
        </Button>
      )}
      {snooze}
    </Row>
  );
}

function isHandOff({ kind, plan }: Suggestion): boolean {
  return kind === 'contact' && plan !== null && isDecisionAlone(plan.level);
}

/** `null`: it is a call, or nothing that is written, such as the hand-off. */
function writtenWay(plan: Suggestion['plan']): 'email' | 'letter' | null {
  if (!plan || plan.channel === 'call') return null;
  return isDecisionAlone(plan.level) ? null : plan.channel;
}
