import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { addDays, isDay } from '../../lib/domain/day.ts';
import type { DunningLevel } from '../../lib/domain/dunning-procedure.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { useDecideStep } from '../hooks/use-answers.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import styles from './question-answers.module.css';

/** P21: a step that only a person may take, with what it means; or not yet, and a day to look at it again. */
export function DecideStepAnswers({ view }: { readonly view: AccountView }) {
  const { suggestion, facts, moment } = view;
  const [again, setAgain] = useState<string>(addDays(moment.today, 7));
  const { run, busy, refusal, clear } = useDecideStep();
  const { show } = useToast();
  const { plan } = suggestion;
  if (!plan) return null;
  const decide = async (go: boolean) => {
    // An empty day is told apart from one that has passed by the use case: both are not ahead.
    const on = go || !isDay(again) ? moment.today : again;
    const decided = await run({
      accountId: facts.account.id,
      levelId: plan.level.id,
      itemIds: plan.items.map(({ itemId }) => itemId),
      go,
      on,
      note: '',
    });
    if (!decided) return;
    const day = formatDay(decided.on, moment.locale, moment.today);
    show({
      title: go ? `Decided: ${plan.level.name.toLowerCase()}` : `Not yet: it comes up again on ${day}`,
      tone: 'good',
    });
  };
  return (
    <div className={styles.answers}>
      <p className={styles.meaning}>{meaningOf(plan.level)}</p>
      <Button
        variant="primary"
        block
        busy={busy}
        data-testid="ask-answer"
        data-answer="go"
        onClick={() => void decide(true)}
      >
        {goWords(plan.level)}
      </Button>
      <div className={styles.with}>
        <Button busy={busy} data-testid="ask-answer" data-answer="not-yet" onClick={() => void decide(false)}>
          Not yet
        </Button>
        <Field label="Look again on">
          <DateInput
            min={addDays(moment.today, 1)}
            value={again}
            data-testid="decide-again"
            onChange={(event) => {
              clear();
              setAgain(event.target.value);
            }}
          />
        </Field>
      </div>
      <AnswerRefusal refusal={refusal} />
    </div>
  );
}

/** "Send the final notice", "Decide for the hand-off". */
function goWords({ name, templateId }: DunningLevel): string {
  const step = name.toLowerCase().replace('decide on ', '');
  return templateId === null ? `Yes: ${step}` : `Send the ${step}`;
}

function meaningOf({ termDays, afterTerm, decidedByPerson }: DunningLevel): string {
  if (!decidedByPerson)
    return 'After a refusal more of the same would be pressing: you decide how it goes on.';
  if (termDays !== null)
    return `It names a day ${termDays} days ahead. If nothing is paid or agreed by then, the account may be handed to a collection partner. You still write and send it yourself.`;
  if (afterTerm)
    return 'The day named in the final notice has passed. From the hand-off on, no reminders come from here.';
  return 'Only a person takes this step. You still write and send it yourself.';
}
