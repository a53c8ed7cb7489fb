import type { AccountView } from '../../lib/app/account-view.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatTime } from '../../lib/domain/format-day.ts';
import { confirmationOf } from '../../lib/dunning/agreement-reasons.ts';
import { withCorrections } from '../../lib/dunning/log-entries.ts';
import { useWriteConfirmation } from '../hooks/use-agreements.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import styles from './agreement-list.module.css';
import { dayOf } from './agreement-words.ts';
import { AnswerRefusal } from './answer-refusal.tsx';

interface Props {
  readonly agreement: { readonly activityId: string };
  readonly view: AccountView;
  /** Still waited for: then it is worth writing down. */
  readonly isLive: boolean;
  readonly onDraft: (draftId: string) => void;
  /** What a call was to it: agreed by two, or heard from one. */
  readonly how?: string;
}

/** The mail an agreement can be cited by (P25), or the way to write it now (P24). */
export function WrittenProof({ agreement, view, isLive, onDraft, how = 'Agreed with' }: Props) {
  const { activities } = view.records;
  const ids = withCorrections(agreement.activityId, activities);
  const said = activities.find(({ id }) => id === ids.at(-1));
  const mail = confirmationOf(agreement, view.records);
  const draft = view.drafts.find(({ activityId }) => activityId !== null && ids.includes(activityId));
  const where = said?.kind === 'call' ? `${how} ${said.contactName ?? 'the customer'}` : 'Said in their mail';
  const when = said ? ` on ${momentOf(said, view)}` : '';
  return (
    <>
      {said && (
        <p className={styles.detail}>
          {where}
          {when}
          {mail ? `; confirmed by our mail of ${momentOf(mail, view)}` : ''}
        </p>
      )}
      {!mail && isLive && draft && (
        <Row>
          <span className={styles.detail}>The confirmation is written and waits to be sent.</span>
          <Button size="sm" variant="quiet" onClick={() => onDraft(draft.id)}>
            Open it
          </Button>
        </Row>
      )}
      {!mail && isLive && !draft && said && (
        <ConfirmNow activityId={agreement.activityId} view={view} onDraft={onDraft} />
      )}
    </>
  );
}

interface ConfirmProps {
  readonly activityId: string;
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

function ConfirmNow({ activityId, view, onDraft }: ConfirmProps) {
  const { run, busy, refusal } = useWriteConfirmation();
  const write = async () => {
    const draft = await run({ accountId: view.facts.account.id, activityId });
    if (draft) onDraft(draft.id);
  };
  return (
    <>
      <Row>
        <span className={styles.detail}>Not confirmed in writing yet.</span>
        <Button size="sm" busy={busy} data-testid="confirm-now" onClick={() => void write()}>
          Write it now
        </Button>
      </Row>
      <AnswerRefusal refusal={refusal} />
    </>
  );
}

/** "3 May, 14:05", on the clock it happened by. */
function momentOf({ at, zone }: { readonly at: number; readonly zone: string }, view: AccountView): string {
  return `${dayOf(dayIn(zone, at), view)}, ${formatTime(at, zone, view.settings.locale)}`;
}
