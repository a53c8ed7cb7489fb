import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { addDays, isDay } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { useChangeContact } from '../hooks/use-people-care.ts';
import { type AbsenceOffer, useDismissAbsence } from '../hooks/use-promise-in-mail.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import styles from './promise-in-mail.module.css';

interface Props {
  readonly offer: AbsenceOffer;
  readonly view: AccountView;
}

/** Case 53: who wrote is away. Noted with one click, the day put right before; the next mail waits for it. */
export function AbsenceInMail({ offer, view }: Props) {
  const { contact, finding, mail } = offer;
  const { facts, moment } = view;
  const [backOn, setBackOn] = useState<string>(finding.backOn);
  const note = useChangeContact();
  const aside = useDismissAbsence();
  const { show } = useToast();
  const who = contact.name ?? mail.from;
  const day = (on: string) => (isDay(on) ? formatDay(on, moment.locale, moment.today) : '');
  const isAhead = isDay(backOn) && backOn > moment.today;
  const keep = async () => {
    const noted = await note.run({
      accountId: facts.account.id,
      contactId: contact.id,
      changes: [{ kind: 'away', before: contact.awayUntil ?? '', answer: 'changed', after: backOn }],
      note: '',
    });
    if (noted) show({ title: `Noted: ${who} is away until ${day(backOn)}`, tone: 'good' });
  };
  return (
    <Card tone="plain">
      <section aria-label="An absence in their mail" data-testid="absence-in-mail">
        <Stack gap={3}>
          <h2 className={styles.title}>
            {who} is away until {day(finding.backOn)}
          </h2>
          <blockquote className={styles.sentence} data-testid="absence-sentence">
            “{finding.sentence}”
          </blockquote>
          <p className={styles.remark}>The next mail then waits for that day.</p>
          <Field label="Back on">
            <DateInput
              min={addDays(moment.today, 1)}
              value={backOn}
              data-testid="absence-day"
              onChange={(event) => {
                note.clear();
                setBackOn(event.target.value);
              }}
            />
          </Field>
          <Button
            variant="primary"
            block
            busy={note.busy}
            disabled={!isAhead}
            data-testid="note-absence"
            onClick={() => void keep()}
          >
            Note it
          </Button>
          <Button
            variant="quiet"
            block
            busy={aside.busy}
            data-testid="no-absence"
            onClick={() => void aside.run({ accountId: facts.account.id, mail })}
          >
            Do not note it
          </Button>
          <AnswerRefusal refusal={note.refusal ?? aside.refusal} />
        </Stack>
      </section>
    </Card>
  );
}
