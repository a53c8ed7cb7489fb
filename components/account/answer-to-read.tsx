import type { AccountView } from '../../lib/app/account-view.ts';
import { useReleaseAnswer } from '../hooks/use-answers.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import styles from './question-answers.module.css';

/** E6: they wrote. Either it changes nothing, or what it changes is noted as a call is. */
export function AnswerToRead({ view }: { readonly view: AccountView }) {
  const { run, busy, refusal } = useReleaseAnswer();
  const { show } = useToast();
  const release = async () => {
    if (await run(view.facts.account.id)) show({ title: 'Noted: it goes on as planned', tone: 'good' });
  };
  return (
    <div className={styles.answers}>
      <p className={styles.meaning}>
        If they agreed to something, complained or asked for time, note it with “Log a call”. Then that
        counts.
      </p>
      <Button
        variant="primary"
        block
        busy={busy}
        data-testid="ask-answer"
        data-answer="nothing-changes"
        onClick={() => void release()}
      >
        Nothing changes: go on
      </Button>
      <AnswerRefusal refusal={refusal} />
    </div>
  );
}
