import type { AccountView } from '../../lib/app/account-view.ts';
import type { Suggestion } from '../../lib/app/suggestion.ts';
import { isDecisionAlone } from '../../lib/dunning/takes-step.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Row } from '../ui/row.tsx';
import type { ContactActions } from './contact-actions.ts';
import { HandOff } from './hand-off.tsx';
import styles from './next-contact-card.module.css';
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
    <Card tone={kind === 'not-now' ? 'plain' : 'accent'}>
      <section className={styles.card} aria-label="Next contact">
        <p className={styles.kicker}>{KICKERS[kind]}</p>
        <h2 className={styles.headline} data-testid="next-contact">
          {headline}
        </h2>
        <ul className={styles.reasons}>
          {reasons
            // That a person decides is what the headline says, or the decision itself.
            .filter(({ code, text }) => text !== headline && code !== 'decide')
            .map(({ code, text }) => (
              <li key={code + text} data-testid="next-contact-reason" data-reason={code}>
                {text}
              </li>
            ))}
        </ul>
        {question === null && isHandOff(suggestion) && <HandOff view={view} onDraft={onDraft} />}
        {question === null && !isHandOff(suggestion) && <MainButton suggestion={suggestion} {...actions} />}
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
      </section>
    </Card>
  );
}

type ButtonProps = ContactActions & { readonly suggestion: Suggestion };

function MainButton({ suggestion: { kind, plan }, onPrepareCall, onWrite, isWriting }: ButtonProps) {
  // Something for another day is not pushed forward.
  const variant = kind === 'contact' ? 'primary' : 'secondary';
  const channel = writtenWay(plan);
  if (channel === null) {
    return (
      <Button variant={variant} block data-testid="prepare-call" onClick={() => onPrepareCall(null)}>
        Prepare call
      </Button>
    );
  }
  return (
    <Button
      variant={variant}
      block
      busy={isWriting}
      data-testid={channel === 'email' ? 'draft-email' : 'draft-letter'}
      onClick={() => onWrite({ channel, contactId: channel === 'letter' ? (plan?.contactId ?? null) : null })}
    >
      {channel === 'email' ? 'Write the mail' : 'Write the letter'}
    </Button>
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

const KICKERS: Record<Suggestion['kind'], string> = {
  contact: 'Next',
  'not-now': 'Not now',
  ask: 'Needs an answer',
};
