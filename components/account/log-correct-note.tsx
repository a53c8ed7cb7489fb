import { useState } from 'react';
import type { Activity } from '../../lib/domain/activity.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatZone } from '../../lib/domain/format-day.ts';
import { refusal } from '../../lib/shared/result.ts';
import { useDetailsCorrected } from '../hooks/use-log-commands.ts';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './log.module.css';
import type { CorrectProps } from './log-correct.tsx';
import { LogCorrectFrame } from './log-correct-frame.tsx';
import { LogPersonField } from './log-person-field.tsx';
import { LogWhenFields, momentTyped, wallClock } from './log-when-fields.tsx';

interface Props extends CorrectProps {
  readonly activity: Extract<Activity, { kind: 'mail' | 'answer' | 'details' }>;
}

/** When it was, who, and what was noted; the text of a mail stays as it was sent. */
export function LogCorrectNote({ activity, view, busy, errorFor, onSave, onTypo, onDone }: Props) {
  const { moment, records } = view;
  const { ifAgain } = useDetailsCorrected(view);
  const { zone } = activity;
  const [when, setWhen] = useState(() => wallClock(activity.at, zone));
  const [who, setWho] = useState({ person: activity.contactId ?? '', otherName: '' });
  const [note, setNote] = useState('note' in activity ? activity.note : '');
  const save = () => {
    const at = momentTyped(when, activity.at, zone);
    if (at === null) return onTypo(refusal('entry-time', 'When was it? Type the day and the time.'));
    const contactId = who.person === '' ? null : who.person;
    if (activity.kind === 'mail') return onSave({ kind: 'mail', at, contactId });
    if (activity.kind === 'answer') return onSave({ kind: 'answer', at, contactId, note });
    onSave({ kind: 'details', note });
  };
  const isElsewhere = zone !== moment.zone;
  return (
    <LogCorrectFrame busy={busy} onSave={save} onLeave={onDone}>
      {activity.kind !== 'details' && (
        <>
          <LogWhenFields
            value={when}
            today={dayIn(zone, moment.now)}
            zoneName={isElsewhere ? formatZone(activity.at, zone, moment.locale) : undefined}
            error={errorFor('entry-time')}
            onChange={setWhen}
          />
          <LogPersonField
            label="Person"
            value={who}
            contacts={records.contacts}
            takesOther={false}
            onChange={setWho}
          />
        </>
      )}
      {activity.kind === 'details' && (
        <p className={styles.explain}>
          {activity.struck
            ? `Saved, it counts again. ${ifAgain(activity).join(' ')}`
            : 'What stands on record for a person is put right under People; here you can add why.'}
        </p>
      )}
      {activity.kind !== 'mail' && (
        <Field label="Note" error={errorFor('entry-note')}>
          <TextArea
            autoGrow
            rows={2}
            data-testid="entry-note"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      )}
    </LogCorrectFrame>
  );
}
