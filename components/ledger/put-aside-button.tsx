import { AlarmClock } from 'lucide-react';
import { useState } from 'react';
import { addDays, type Instant, instantAt, isDay } from '../../lib/domain/day.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { count } from '../../lib/shared/text.ts';
import { momentWords, untilWords } from '../due/due-words.ts';
import { snoozeTimes } from '../hooks/snooze-times.ts';
import { usePutAside } from '../hooks/use-put-aside.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import { useToast } from '../ui/use-toast.ts';

interface Props {
  readonly accountIds: readonly string[];
  readonly moment: Moment;
  /** They are put aside: nothing more is to be done with them. */
  readonly onDone: () => void;
}

/** Puts all that are selected aside until one moment; one notice takes all of it back. */
export function PutAsideButton({ accountIds, moment, onDone }: Props) {
  const { putAside, takeBack } = usePutAside();
  const { show } = useToast();
  const [isAsking, setAsking] = useState(false);
  const [day, setDay] = useState('');

  const putUntil = async (until: Instant): Promise<boolean> => {
    const put = await putAside.run(accountIds, until);
    if (!put) return false;
    onDone();
    show({
      title: `${count(put.holds.length, 'customer')} put aside until ${untilWords(until, moment)}`,
      action: {
        label: 'Undo',
        onAction: () =>
          void takeBack.run(put).then((back) => {
            if (back === null)
              show({ title: 'That did not work; they are still put aside', tone: 'problem' });
          }),
      },
      timeoutMs: 10_000,
    });
    return true;
  };
  const earliest = addDays(moment.today, 1);
  const isAhead = isDay(day) && day >= earliest;
  const saveDay = async () => {
    if (isAhead && isDay(day) && (await putUntil(instantAt(moment.zone, day, MORNING)))) setAsking(false);
  };
  return (
    <>
      <Menu
        label="Put aside"
        trigger={
          <Button size="sm" icon={<AlarmClock />} busy={putAside.busy} data-testid="ledger-put-aside">
            Put aside
          </Button>
        }
        items={[
          ...snoozeTimes(moment).map(({ label, until }) => ({
            id: label,
            label,
            detail: momentWords(until, moment),
            onSelect: () => void putUntil(until),
          })),
          { kind: 'separator', id: 'line' },
          { id: 'day', label: 'Choose a day', onSelect: () => setAsking(true) },
        ]}
      />
      {putAside.refusal && !isAsking && <span role="alert">{putAside.refusal.message}</span>}
      <Dialog
        open={isAsking}
        onOpenChange={setAsking}
        size="sm"
        title={`Put ${count(accountIds.length, 'customer')} aside`}
        description="They come up again in the morning of that day. What is owed stays in the figures."
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Cancel</Button>
            <Button variant="primary" busy={putAside.busy} disabled={!isAhead} onClick={() => void saveDay()}>
              Put aside
            </Button>
          </>
        }
      >
        <Field label="Until" error={putAside.refusal?.message}>
          <DateInput value={day} min={earliest} onChange={(event) => setDay(event.target.value)} />
        </Field>
      </Dialog>
    </>
  );
}

const MORNING = 8;
