import type { AccountView } from '../../lib/app/account-view.ts';
import { methodInSentence } from '../../lib/domain/payment-method.ts';
import { type PaymentPlan, planTotal } from '../../lib/domain/payment-plan.ts';
import { rateWords } from '../../lib/domain/rate-words.ts';
import { instalmentStandings } from '../../lib/dunning/instalment-standings.ts';
import type { PlanWithState } from '../../lib/dunning/plan-state.ts';
import { count, joinWords } from '../../lib/shared/text.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import type { AgreementActions } from './agreement-actions.ts';
import styles from './agreement-list.module.css';
import { dayOf, numbersOf, planSaid, sumOf } from './agreement-words.ts';
import { InstalmentTable } from './instalment-table.tsx';
import { NoteButton } from './note-button.tsx';
import { PaymentButton } from './payment-button.tsx';
import { fillInvoices } from './payment-form.ts';
import { RebalancePlan } from './rebalance-plan.tsx';
import { WrittenProof } from './written-proof.tsx';

interface Props extends AgreementActions {
  readonly one: PlanWithState;
  readonly view: AccountView;
}

/** One payment plan with its instalments (P16): what came in, what is next, what the agreed rule says. */
export function PlanRow({ one, view, onDraft, onLogCall }: Props) {
  const { plan, state } = one;
  const { word, tone } = planSaid(state.kind);
  const isLive = state.kind === 'on-time' || state.kind === 'missed';
  const ids = plan.covers.map(({ itemId }) => itemId);
  const rate = plan.rate === '' ? '' : `, at ${rateWords(plan.rate)}`;
  return (
    <li className={styles.row} data-testid="plan-row" data-state={state.kind}>
      <div className={styles.main}>
        <span className={styles.strong}>
          {sumOf(planTotal(plan), view)} in {count(plan.instalments.length, 'instalment')}
        </span>
        <Badge tone={tone}>{word}</Badge>
      </div>
      <p className={styles.detail}>
        For {numbersOf(ids, view)}
        {methodInSentence(plan.method)}
        {rate}
      </p>
      {state.kind !== 'replaced' && <InstalmentTable one={one} view={view} />}
      {isLive && <p className={styles.detail}>{ruleOf(one)}</p>}
      {state.kind === 'replaced' && <p className={styles.quote}>{tookItsPlace(plan, view)}</p>}
      {state.kind === 'ended' && (
        <p className={styles.quote}>
          It has ended as agreed: its invoices are followed up as before. A new plan can be agreed in a call.
        </p>
      )}
      <WrittenProof agreement={plan} view={view} isLive={isLive} onDraft={onDraft} />
      <RebalancePlan one={one} view={view} onDraft={onDraft} />
      {isLive && (
        <Row gap={1}>
          <PaymentButton view={view} preset={state.next ? fillInvoices(ids, state.next.missing, view) : []} />
          <Button variant="quiet" size="sm" onClick={onLogCall}>
            Change it: log a call
          </Button>
          {isDueTomorrow(one, view) && (
            <NoteButton
              note={{ accountId: plan.accountId, textId: 'plan-reminder', agreementId: plan.id }}
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

function isDueTomorrow(one: PlanWithState, { procedure, moment }: AccountView): boolean {
  const standings = instalmentStandings(one, procedure.promiseGraceBankDays, moment);
  return standings.some(({ kind }) => kind === 'due-tomorrow');
}

/** "A promise took its place: 1,200.00 EUR by 4 December." */
function tookItsPlace({ id }: PaymentPlan, view: AccountView): string {
  const promises = view.promises.filter(({ promise }) => promise.replacesPlans.includes(id));
  if (promises.length === 0) return 'Another plan took its place.';
  const words = promises.map(
    ({ promise }) => `${sumOf(promise.amount, view)} by ${dayOf(promise.dueOn, view)}`,
  );
  return `A promise took its place: ${joinWords(words)}.`;
}

/** Case 37: what was agreed about missed instalments, in the words of the agreement. */
function ruleOf({ plan: { endsAfterMissed } }: PlanWithState): string {
  return endsAfterMissed === 1
    ? 'It ends when an instalment is missed, as agreed.'
    : `It ends when ${endsAfterMissed} instalments are missed, as agreed; until then only the missed ones are asked for.`;
}
