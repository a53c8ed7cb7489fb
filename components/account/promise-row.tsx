import type { AccountView } from '../../lib/app/account-view.ts';
import { methodInSentence } from '../../lib/domain/payment-method.ts';
import { graceUntil, leftOf, movesOf, promiseStanding } from '../../lib/dunning/promise-standing.ts';
import type { PromiseWithState } from '../../lib/dunning/promises-with-state.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import type { AgreementActions } from './agreement-actions.ts';
import styles from './agreement-list.module.css';
import { dayOf, numbersOf, planNamed, promiseSaid, sumOf } from './agreement-words.ts';
import { NoteButton } from './note-button.tsx';
import { PaymentButton } from './payment-button.tsx';
import { fillInvoices } from './payment-form.ts';
import { WrittenProof } from './written-proof.tsx';

interface Props extends AgreementActions {
  readonly one: PromiseWithState;
  readonly view: AccountView;
}

/** One promise: what was said, what came of it, and what can be done about it now. */
export function PromiseRow({ one, view, onDraft, onLogCall }: Props) {
  const { promise } = one;
  const standing = promiseStanding(one, view.moment);
  const { word, tone } = promiseSaid(standing);
  const isOver = standing === 'kept' || standing === 'replaced';
  return (
    <li className={styles.row} data-testid="promise-row" data-state={standing}>
      <div className={styles.main}>
        <span className={styles.strong}>
          {sumOf(promise.amount, view)} by {dayOf(promise.dueOn, view)}
        </span>
        <Badge tone={tone}>{word}</Badge>
      </div>
      <p className={styles.detail}>{aboutOf(one, view)}</p>
      {sentencesOf(one, view).map((sentence) => (
        <p key={sentence} className={styles.quote}>
          {sentence}
        </p>
      ))}
      <WrittenProof agreement={promise} view={view} isLive={!isOver} onDraft={onDraft} />
      {!isOver && (
        <Row gap={1}>
          <PaymentButton
            view={view}
            preset={fillInvoices(
              promise.covers.map(({ itemId }) => itemId),
              leftOf(one),
              view,
            )}
          />
          <Button variant="quiet" size="sm" onClick={onLogCall}>
            Change it: log a call
          </Button>
          {standing === 'due-tomorrow' && (
            <NoteButton
              note={{ accountId: promise.accountId, textId: 'promise-reminder', agreementId: promise.id }}
              onDraft={onDraft}
            >
              Write a word before the day
            </NoteButton>
          )}
        </Row>
      )}
    </li>
  );
}

/** "For INV-1042, by bank transfer". */
function aboutOf({ promise }: PromiseWithState, view: AccountView): string {
  const numbers = numbersOf(
    promise.covers.map(({ itemId }) => itemId),
    view,
  );
  return `For ${numbers}${methodInSentence(promise.method)}`;
}

function sentencesOf(one: PromiseWithState, view: AccountView): string[] {
  const { state } = one;
  const standing = promiseStanding(one, view.moment);
  const sentences: string[] = [];
  const left = leftOf(one);
  if (state.received.amount > 0 && standing !== 'replaced')
    sentences.push(
      left.amount > 0
        ? `${sumOf(state.received, view)} came in; ${sumOf(left, view)} is left.`
        : `${sumOf(state.received, view)} came in.`,
    );
  if (standing === 'in-grace')
    sentences.push(`Banks take their time: it counts as late after ${dayOf(graceUntil(state), view)}.`);
  if (standing === 'kept-in-part') sentences.push('Ask for a day for the rest.');
  if (standing === 'broken') sentences.push('A call comes first, with what was agreed at hand.');
  if ((standing === 'broken' || standing === 'kept-in-part') && state.figuresOlder)
    sentences.push('The figures are older than that day: look for the payment first.');
  const moves = movesOf(one, view.promises);
  if (moves.length > 0)
    sentences.push(
      `${moves.length === 1 ? 'Moved once' : `Moved ${moves.length} times`}: before, it was ${joinWords(
        moves.map(({ promise }) => `${sumOf(promise.amount, view)} by ${dayOf(promise.dueOn, view)}`),
      )}.`,
    );
  const plans = view.plans.filter(({ plan }) => one.promise.replacesPlans.includes(plan.id));
  if (plans.length > 0)
    sentences.push(`It took the place of the ${joinWords(plans.map(({ plan }) => planNamed(plan, view)))}.`);
  return sentences;
}
