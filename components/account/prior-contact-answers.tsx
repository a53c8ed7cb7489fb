import { useId, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { PriorContactAnswer } from '../../lib/app/answer-prior-contacts.ts';
import { isDay } from '../../lib/domain/day.ts';
import { useAnswerPriorContacts } from '../hooks/use-answers.ts';
import { DateInput } from '../ui/date-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import { PriorAnswers } from './prior-answers.tsx';
import styles from './question-answers.module.css';

/** Case 25: an old book is taken over where it stands; the day of the last contact is kept where somebody knows it. */
export function PriorContactAnswers({ view }: { readonly view: AccountView }) {
  const [typed, setTyped] = useState('');
  const { run, busy, refusal, clear } = useAnswerPriorContacts();
  const { show } = useToast();
  const dayId = useId();
  const answer = async (done: PriorContactAnswer['done'], label: string) => {
    const lastOn = isDay(typed) ? typed : null;
    const noted = await run({ accountId: view.facts.account.id, done, lastOn });
    if (noted) show({ title: `Noted: ${label.toLowerCase()}`, tone: 'good' });
  };
  return (
    <div className={styles.answers}>
      <div className={styles.day}>
        <label htmlFor={dayId}>Last contact, if known</label>
        <DateInput
          id={dayId}
          max={view.moment.today}
          value={typed}
          data-testid="prior-day"
          onChange={(event) => {
            clear();
            setTyped(event.target.value);
          }}
        />
      </div>
      <div className={styles.grid}>
        <PriorAnswers busy={busy} onAnswer={(done, label) => void answer(done, label)} />
      </div>
      <AnswerRefusal refusal={refusal} />
    </div>
  );
}
