import { type FormEvent, useState } from 'react';
import { addDays, instantAt, isDay } from '../../lib/domain/day.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { useDayCommands } from '../hooks/use-day-commands.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { asideWords } from './due-words.ts';
import { MORNING } from './morning.ts';
import type { RowDone } from './row-done.ts';

interface Props extends RowDone {
  readonly moment: Moment;
}

/** Any day to come, on whose morning the account comes up again. */
export function RowPickDay({ accountId, name, work, moment, onClose }: Props) {
  const { zone, today } = moment;
  const { snooze } = useDayCommands();
  const tomorrow = addDays(today, 1);
  const [day, setDay] = useState<string>(tomorrow);
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(day) || day < tomorrow) return setProblem('Choose a day that is still to come.');
    const until = instantAt(zone, day, MORNING);
    const words = { title: asideWords(until, moment), name };
    if (await work.run(words, () => snooze(accountId, until))) onClose();
  };
  return (
    <Dialog
      open
      size="sm"
      title={`Put ${name} aside`}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={FORM} data-testid="due-pick-save">
            Put aside
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={(event) => void submit(event)} noValidate>
        <Field label="Until the morning of" error={problem}>
          <DateInput
            value={day}
            min={tomorrow}
            data-testid="due-pick-day"
            onChange={(event) => {
              setDay(event.target.value);
              setProblem('');
            }}
          />
        </Field>
      </form>
    </Dialog>
  );
}

const FORM = 'put-aside';
