import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { addDays, dayIn, isDay } from '../../lib/domain/day.ts';
import type { Dispute } from '../../lib/domain/dispute.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { useMoveDispute, useResolveDispute } from '../hooks/use-answers.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { useToast } from '../ui/use-toast.ts';
import styles from './agreement-list.module.css';
import { dayOf, numbersOf, sumOf } from './agreement-words.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import { WrittenProof } from './written-proof.tsx';

interface Props {
  readonly dispute: Dispute;
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

/** P10: a complaint with who answers it and by when; collecting what it is about has stopped. */
export function ComplaintRow({ dispute, view, onDraft }: Props) {
  const { resolvedAt, answerBy, owner, text } = dispute;
  const isLate = resolvedAt === null && answerBy < view.moment.today;
  return (
    <li className={styles.row} data-testid="dispute-row">
      <div className={styles.main}>
        <span className={styles.strong}>Complaint about {aboutOf(dispute, view)}</span>
        {resolvedAt === null ? (
          <Badge tone={isLate ? 'late' : 'hold'}>{isLate ? 'answer is late' : 'under review'}</Badge>
        ) : (
          <Badge tone="good">settled</Badge>
        )}
      </div>
      {text !== '' && <p className={styles.quote}>“{text}”</p>}
      <p className={styles.detail}>
        {resolvedAt === null
          ? `To be answered by ${dayOf(answerBy, view)}${owner ? `, by ${owner}` : ''}`
          : `Settled on ${dayOf(dayIn(view.moment.zone, resolvedAt), view)}`}
      </p>
      <WrittenProof
        agreement={dispute}
        view={view}
        isLive={resolvedAt === null}
        onDraft={onDraft}
        how="Heard from"
      />
      {resolvedAt === null && <Settle dispute={dispute} view={view} />}
    </li>
  );
}

function Settle({ dispute, view }: Omit<Props, 'onDraft'>) {
  const { today } = view.moment;
  const [day, setDay] = useState<string>(addDays(dispute.answerBy < today ? today : dispute.answerBy, 7));
  const settle = useResolveDispute();
  const move = useMoveDispute();
  const { show } = useToast();
  const settled = async () => {
    if (await settle.run(dispute.id)) show({ title: 'Settled: it may be asked for again', tone: 'good' });
  };
  const later = async () => {
    if (!isDay(day)) return;
    const moved = await move.run({ disputeId: dispute.id, answerBy: day });
    if (moved) show({ title: `To be answered by ${dayOf(moved.answerBy, view)}`, tone: 'good' });
  };
  return (
    <>
      <div className={styles.move}>
        <Field label="Answer by">
          <DateInput
            min={today}
            value={day}
            data-testid="dispute-day"
            onChange={(event) => {
              move.clear();
              setDay(event.target.value);
            }}
          />
        </Field>
        <Button busy={move.busy} data-testid="dispute-move" onClick={() => void later()}>
          Move the day
        </Button>
      </div>
      <div>
        <Button size="sm" busy={settle.busy} data-testid="dispute-settle" onClick={() => void settled()}>
          It is settled
        </Button>
      </div>
      <AnswerRefusal refusal={settle.refusal ?? move.refusal} />
    </>
  );
}

/** "INV-7 and 200.00 USD of INV-9": those that are disputed whole first, or the sum would read as of both. */
function aboutOf({ itemIds, parts }: Dispute, view: AccountView): string {
  const partOf = new Map(parts.map(({ itemId, amount }) => [itemId, amount]));
  const whole = itemIds.filter((id) => !partOf.has(id)).map((id) => numbersOf([id], view));
  const inPart = itemIds.flatMap((id) => {
    const part = partOf.get(id);
    return part ? [`${sumOf(part, view)} of ${numbersOf([id], view)}`] : [];
  });
  return joinWords([...whole, ...inPart]);
}
