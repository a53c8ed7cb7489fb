import type { AccountView } from '../../lib/app/account-view.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { Dispute } from '../../lib/domain/dispute.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { useMoveDispute, useResolveDispute } from '../hooks/use-answers.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import styles from './question-answers.module.css';

/** P10: every complaint whose answer was due, each settled by one tap. */
export function DisputeAnswers({ view }: { readonly view: AccountView }) {
  const { facts, moment } = view;
  const late = facts.disputes.filter(
    ({ resolvedAt, answerBy }) => resolvedAt === null && answerBy < moment.today,
  );
  return (
    <div className={styles.answers}>
      {late.map((dispute) => (
        <Complaint key={dispute.id} dispute={dispute} view={view} />
      ))}
    </div>
  );
}

function Complaint({ dispute, view }: { readonly dispute: Dispute; readonly view: AccountView }) {
  const { run, busy, refusal } = useResolveDispute();
  const move = useMoveDispute();
  const { show } = useToast();
  const { today, locale } = view.moment;
  const settle = async () => {
    if (await run(dispute.id)) show({ title: 'Settled: it may be asked for again', tone: 'good' });
  };
  const later = async () => {
    const moved = await move.run({ disputeId: dispute.id, answerBy: addDays(today, 7) });
    if (moved) show({ title: `To be answered by ${formatDay(moved.answerBy, locale, today)}`, tone: 'good' });
  };
  return (
    <div className={styles.complaint}>
      {dispute.text !== '' && <p>“{dispute.text}”</p>}
      <Row>
        <Button
          variant="primary"
          busy={busy}
          data-testid="ask-answer"
          data-answer="settled"
          onClick={() => void settle()}
        >
          It is settled
        </Button>
        <Button busy={move.busy} data-testid="ask-answer" data-answer="later" onClick={() => void later()}>
          Give it another week
        </Button>
      </Row>
      <AnswerRefusal refusal={refusal ?? move.refusal} />
    </div>
  );
}
