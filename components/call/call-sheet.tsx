import { ArrowLeft, Printer } from 'lucide-react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { PersonView } from '../../lib/dunning/people.ts';
import { type CallFormInHand, useCallForm } from '../hooks/use-call-form.ts';
import { useCallWords } from '../hooks/use-call-words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './call-sheet.module.css';
import { CallSheetBody } from './call-sheet-body.tsx';
import { KeptNotes } from './kept-notes.tsx';
import { PrintedSheet } from './printed-sheet.tsx';
import { personToCall, ringable } from './sheet-person.ts';

interface Props {
  readonly view: AccountView;
  /** Somebody else than who is suggested. */
  readonly contactId: string | null;
  readonly onBack: () => void;
  /** To the guided call. */
  readonly onStart: () => void;
  readonly onLogCall: () => void;
}

/** One page to have in view during a call: whom to ask for, what was found, what was said, what to ask (D1). */
export function CallSheet(props: Props) {
  const call = useCallForm(props.view, props.contactId);
  if (!call) return <Skeleton label="Reading your notes" lines={6} />;
  return <ReadySheet {...props} call={call} />;
}

function ReadySheet({
  view,
  contactId,
  onBack,
  onStart,
  onLogCall,
  call,
}: Props & { readonly call: CallFormInHand }) {
  const { form, change } = call;
  const isGoingOn = form.startedAt !== null;
  // Of a call that is going on the notes say who is on the phone.
  const person = personToCall(view, isGoingOn ? form.person : (contactId ?? form.person));
  const words = useCallWords({
    accountId: view.facts.account.id,
    contactId: person?.contact.id ?? null,
    otherName: person ? '' : form.otherName,
    itemIds: form.itemIds,
  });
  const body = (
    <CallSheetBody
      view={view}
      person={person}
      form={form}
      words={words}
      onDial={(phone) => change({ phone })}
    />
  );
  const go = (on: () => void) => {
    if (!isGoingOn) change(dialled(person, form));
    on();
  };
  return (
    <Stack gap={4}>
      <Row wrap={false}>
        <IconButton label="Back to the account" icon={<ArrowLeft size={16} />} onClick={onBack} />
        <h1 className={styles.title}>Call {view.facts.account.name}</h1>
        <IconButton label="Print the sheet" icon={<Printer size={16} />} onClick={() => window.print()} />
      </Row>
      <KeptNotes call={call} view={view} />
      {body}
      <PrintedSheet title={`Call ${view.facts.account.name}`} view={view}>
        {body}
      </PrintedSheet>
      <div className={styles.actions}>
        <Button variant="primary" data-testid="start-call" onClick={() => go(onStart)}>
          {isGoingOn ? 'Go on with the call' : 'Start the call'}
        </Button>
        <Button data-testid="log-call" onClick={() => go(onLogCall)}>
          Log the call
        </Button>
      </div>
    </Stack>
  );
}

/** Who is rung and on which number; what was chosen by hand stays. */
function dialled(person: PersonView | null, form: CallFormInHand['form']): Partial<CallFormInHand['form']> {
  if (!person) return {};
  const numbers = ringable(person).map(({ number }) => number);
  const phone = numbers.includes(form.phone) ? form.phone : (numbers[0] ?? '');
  return { person: person.contact.id, phone };
}
