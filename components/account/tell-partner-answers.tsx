import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { isDay } from '../../lib/domain/day.ts';
import { useTellPartner } from '../hooks/use-answers.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import styles from './question-answers.module.css';

/** Case 63: money came in on what the collection partner has. Told outside, noted here with the day. */
export function TellPartnerAnswers({ view }: { readonly view: AccountView }) {
  const { facts, moment } = view;
  const [on, setOn] = useState<string>(moment.today);
  const [note, setNote] = useState('');
  const { run, busy, refusal, clear } = useTellPartner();
  const { show } = useToast();
  const told = async () => {
    const entry = await run({ accountId: facts.account.id, on: isDay(on) ? on : moment.today, note });
    if (entry) show({ title: `Noted: ${entry.partner || 'the partner'} was told`, tone: 'good' });
  };
  return (
    <div className={styles.answers}>
      <p className={styles.meaning}>Write or call them, then note it here.</p>
      <Field label="Who was told, and how (optional)">
        <TextInput
          value={note}
          data-testid="told-note"
          onChange={(event) => {
            clear();
            setNote(event.target.value);
          }}
        />
      </Field>
      <div className={styles.with}>
        <Button
          variant="primary"
          busy={busy}
          data-testid="ask-answer"
          data-answer="told"
          onClick={() => void told()}
        >
          They were told
        </Button>
        <Field label="Told on">
          <DateInput
            max={moment.today}
            value={on}
            data-testid="told-on"
            onChange={(event) => {
              clear();
              setOn(event.target.value);
            }}
          />
        </Field>
      </div>
      <AnswerRefusal refusal={refusal} />
    </div>
  );
}
