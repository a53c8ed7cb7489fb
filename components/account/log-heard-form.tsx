import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import { refusal } from '../../lib/shared/result.ts';
import { useNoteAnswerByHand } from '../hooks/use-log-commands.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useToast } from '../ui/use-toast.ts';
import styles from './log.module.css';
import { LogPersonField } from './log-person-field.tsx';
import { LogWhenFields, momentTyped, wallClock } from './log-when-fields.tsx';

type Way = 'wrote' | 'met' | 'other';

interface Props {
  readonly view: AccountView;
  readonly way: Way;
  readonly onDone: () => void;
}

/** When, who, what about, and whether it still waits to be read or answered (E6). */
export function LogHeardForm({ view, way: first, onDone }: Props) {
  const { moment, records } = view;
  const [way, setWay] = useState<Way>(first);
  const [when, setWhen] = useState(() => wallClock(moment.now, moment.zone));
  const [opened] = useState(moment.now);
  const [who, setWho] = useState({ person: '', otherName: '' });
  const [note, setNote] = useState('');
  const [holds, setHolds] = useState(first === 'wrote');
  const [typo, setTypo] = useState<Refusal | null>(null);
  const { run, busy, refusal: refused } = useNoteAnswerByHand();
  const { show } = useToast();
  const problem = typo ?? refused;
  const errorFor = (field: string) => (problem?.reason === field ? problem.message : undefined);
  const save = async () => {
    const at = momentTyped(when, opened, moment.zone);
    if (at === null) return setTypo(refusal('entry-time', 'When was it? Type the day and the time.'));
    setTypo(null);
    const contactId = who.person === '' ? null : who.person;
    const noted = await run({ accountId: records.account.id, at, way, contactId, note, holds });
    if (!noted) return;
    show({ title: 'Noted in the log', tone: 'good' });
    onDone();
  };
  return (
    <form
      className={styles.fieldset}
      data-testid="log-heard-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={2}>
        <Field label="How?">
          <Select
            data-testid="heard-way"
            value={way}
            options={WAYS}
            onChange={(event) => setWay(wayOf(event.target.value))}
          />
        </Field>
        <LogPersonField
          label="Who?"
          value={who}
          contacts={records.contacts}
          takesOther={false}
          onChange={setWho}
        />
        <LogWhenFields
          value={when}
          today={moment.today}
          zoneName={undefined}
          error={errorFor('entry-time')}
          onChange={setWhen}
        />
        <Field label="What about?" error={errorFor('entry-note')}>
          <TextArea
            data-testid="heard-note"
            autoGrow
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        <Checkbox
          label="It still has to be read or answered"
          hint="Nothing else is suggested until you say that it changes nothing, or have been in touch."
          checked={holds}
          onChange={(event) => setHolds(event.target.checked)}
        />
        {problem && !['entry-time', 'entry-note'].includes(problem.reason) && (
          <Callout tone="problem" title={problem.message} />
        )}
        <Row gap={2}>
          <Button variant="primary" type="submit" busy={busy} data-testid="heard-save">
            Note it
          </Button>
          <Button variant="quiet" onClick={onDone}>
            Leave it
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

const WAYS = [
  { value: 'wrote', label: 'They wrote' },
  { value: 'met', label: 'We met' },
  { value: 'other', label: 'Heard another way' },
];

function wayOf(value: string): Way {
  return value === 'met' || value === 'other' ? value : 'wrote';
}
