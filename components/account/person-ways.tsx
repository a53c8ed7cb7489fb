import { type FormEvent, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { DetailChange } from '../../lib/app/with-detail.ts';
import type { Channel } from '../../lib/domain/contact.ts';
import type { PersonView } from '../../lib/dunning/people.ts';
import { useChangeContact } from '../hooks/use-people-care.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './account-lists.module.css';
import { WAY_WORDS } from './person-words.ts';
import { ROLE_OPTIONS } from './role-options.ts';

interface Props {
  readonly person: PersonView;
  readonly view: AccountView;
  readonly onClose: () => void;
}

const WAYS: readonly Channel[] = ['call', 'email', 'letter'];

const LIKED = [
  { value: '', label: 'No way in particular' },
  { value: 'call', label: 'A call' },
  { value: 'email', label: 'A mail' },
  { value: 'letter', label: 'A letter' },
];

/** How a person likes to be reached, how not, and until when nobody is there (P4, cases 53 and 59). */
export function PersonWays({ person: { contact, isAway }, view, onClose }: Props) {
  const [preferred, setPreferred] = useState(contact.preferred ?? '');
  const [role, setRole] = useState<string>(contact.role);
  const [forbidden, setForbidden] = useState<readonly Channel[]>(contact.forbidden);
  const [away, setAway] = useState<string>(isAway ? (contact.awayUntil ?? '') : '');
  const [note, setNote] = useState('');
  const { run, busy, refusal } = useChangeContact();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const changes: DetailChange[] = [
      ...changed('role', contact.role, role),
      ...changed('preferred', contact.preferred ?? '', preferred),
      ...WAYS.flatMap((way) =>
        changed('not-wanted', contact.forbidden.includes(way) ? way : '', forbidden.includes(way) ? way : ''),
      ),
      ...changed('away', contact.awayUntil ?? '', away),
    ];
    if (changes.length === 0) onClose();
    else if (await run({ accountId: view.facts.account.id, contactId: contact.id, changes, note })) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`How to reach ${contact.name ?? 'this contact'}`}
      size="sm"
      data-testid="person-ways-dialog"
    >
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap={3}>
          <Field label="Likes best">
            <Select
              options={LIKED}
              value={preferred}
              data-testid="way-preferred"
              onChange={(event) => setPreferred(event.target.value)}
            />
          </Field>
          <fieldset className={styles.choice}>
            <legend>Does not want</legend>
            {WAYS.map((way) => (
              <Checkbox
                key={way}
                label={WAY_WORDS[way]}
                data-testid={`way-not-${way}`}
                checked={forbidden.includes(way)}
                onChange={({ target }) =>
                  setForbidden(target.checked ? [...forbidden, way] : forbidden.filter((one) => one !== way))
                }
              />
            ))}
          </fieldset>
          <Field
            label="Out of office until"
            optional
            hint="The day they are back. Others are turned to meanwhile."
          >
            <DateInput
              value={away}
              data-testid="way-away"
              onChange={(event) => setAway(event.target.value)}
            />
          </Field>
          <Field label="Role">
            <Select
              options={ROLE_OPTIONS}
              value={role}
              data-testid="person-role"
              onChange={(event) => setRole(event.target.value)}
            />
          </Field>
          <Field label="Who said so, or why" optional>
            <TextInput
              value={note}
              data-testid="way-note"
              onChange={(event) => setNote(event.target.value)}
            />
          </Field>
          {refusal && <Callout tone="warn" title={refusal.message} />}
          <Button variant="primary" type="submit" block busy={busy} data-testid="ways-save">
            Save
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}

function changed(kind: DetailChange['kind'], before: string, after: string): DetailChange[] {
  return before === after ? [] : [{ kind, before, answer: 'changed', after }];
}
