import { type FormEvent, useState } from 'react';
import { addDays, dayIn, instantAt, isDay } from '../../lib/domain/day.ts';
import { SKIP_REASONS, type SkipReason, skipReasonWords } from '../../lib/domain/skip-reason.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { skipUntil } from '../hooks/day-choices.ts';
import { useDayCommands } from '../hooks/use-day-commands.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { RadioChoice } from '../ui/radio-choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { untilWords } from './due-words.ts';
import { MORNING } from './morning.ts';
import type { RowDone } from './row-done.ts';
import styles from './row-skip-dialog.module.css';

interface Props extends RowDone {
  readonly moment: Moment;
}

/** Leaves the contact out this once: why, and when it comes up again. Both stand in the log. */
export function RowSkipDialog({ accountId, name, work, moment, onClose }: Props) {
  const { zone, today } = moment;
  const { skip } = useDayCommands();
  const tomorrow = addDays(today, 1);
  const [reason, setReason] = useState<SkipReason | 'none'>('none');
  const [note, setNote] = useState('');
  const [day, setDay] = useState<string>(() => dayIn(zone, skipUntil(moment)));
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason === 'none') return setProblem({ at: 'reason', text: 'Choose a reason.' });
    if (reason === 'other' && note.trim() === '')
      return setProblem({ at: 'note', text: 'Say in a word or two why.' });
    if (!isDay(day) || day < tomorrow)
      return setProblem({ at: 'day', text: 'Choose a day that is still to come.' });
    const until = instantAt(zone, day, MORNING);
    const words = { title: `Left out until ${untilWords(until, moment)}`, name };
    if (await work.run(words, () => skip({ accountId, reason, note, until }))) onClose();
  };
  const problemAt = (at: Problem['at']) => (problem?.at === at ? problem.text : '');
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setProblem(null);
    };

  return (
    <Dialog
      open
      size="sm"
      title={`Leave ${name} out this once`}
      data-testid="due-skip-dialog"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={FORM} data-testid="due-skip-save">
            Leave out
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <RadioChoice<SkipReason | 'none'>
          legend="Why"
          dense
          value={reason}
          options={SKIP_REASONS.map((one) => ({ value: one, label: skipReasonWords(one) }))}
          onChange={changed(setReason)}
        />
        {problemAt('reason') && (
          <p className={styles.problem} role="alert">
            {problemAt('reason')}
          </p>
        )}
        <Field label="Note" optional={reason !== 'other'} error={problemAt('note')}>
          <TextInput
            value={note}
            maxLength={500}
            data-testid="due-skip-note"
            onChange={(event) => changed(setNote)(event.target.value)}
          />
        </Field>
        <Field label="Comes up again on the morning of" error={problemAt('day')}>
          <DateInput
            value={day}
            min={tomorrow}
            data-testid="due-skip-day"
            onChange={(event) => changed(setDay)(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}

interface Problem {
  readonly at: 'reason' | 'note' | 'day';
  readonly text: string;
}

const FORM = 'leave-out';
