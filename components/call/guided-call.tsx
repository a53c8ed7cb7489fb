import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { choose, goBack, goOn, placeOf } from '../../lib/calls/route.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { clockIn } from '../../lib/domain/day.ts';
import { useSurface } from '../hooks/surface.ts';
import { useArrowKeys } from '../hooks/use-arrow-keys.ts';
import { type CallFormInHand, useCallForm } from '../hooks/use-call-form.ts';
import { useCallWords } from '../hooks/use-call-words.ts';
import { useEscapeKey } from '../hooks/use-escape-key.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './guided-call.module.css';
import { GuidedDock } from './guided-dock.tsx';
import { callFacts, numbersOf, personCalled } from './guided-facts.ts';
import { GuidedHour } from './guided-hour.tsx';
import { GuidedStep } from './guided-step.tsx';
import { GuidedTimer } from './guided-timer.tsx';
import { KeptNotes } from './kept-notes.tsx';
import { TypedSuggestions } from './typed-suggestions.tsx';

interface Props {
  readonly view: AccountView;
  /** Somebody else than who is suggested. */
  readonly contactId: string | null;
  /** To the call sheet. */
  readonly onBack: () => void;
  /** To the call card, which opens with everything that was noted. */
  readonly onWriteDown: () => void;
}

/** The call, step by step: what to say, what to listen for, and what they may say (D2, P9 to P16). */
export function GuidedCall(props: Props) {
  const call = useCallForm(props.view, props.contactId);
  if (!call) return <Skeleton label="Reading your notes" lines={6} />;
  return <CallUnderWay {...props} call={call} />;
}

function CallUnderWay({ view, onBack, onWriteDown, call }: Props & { readonly call: CallFormInHand }) {
  const { program } = useSurface();
  const { form, change } = call;
  const isBegun = form.startedAt !== null;
  // "Start the call" was pressed: from here on it is timed, and stands in the log under this minute.
  useEffect(() => {
    if (!isBegun) change(begun(view, form, program.now()));
  });
  const context = { form, owner: view.settings.senderName };
  const place = placeOf(form);
  const on = goOn(form);
  const back = goBack(context);
  const writeDown = () => {
    if (form.endedAt === null) change({ endedAt: program.now() });
    onWriteDown();
  };
  const previous = back && (() => change(back));
  const next = on && (() => change(on));
  useArrowKeys(previous, next);
  useEscapeKey(place.isBranchShown ? previous : null);
  const person = personCalled(view, form);
  const words = useCallWords({
    accountId: view.facts.account.id,
    contactId: person?.id ?? null,
    otherName: form.otherName,
    itemIds: form.itemIds,
  });
  return (
    <div className={styles.call}>
      <div className={styles.top}>
        <Row wrap={false}>
          <IconButton label="Back to the call sheet" icon={<ArrowLeft size={16} />} onClick={onBack} />
          <h1 className={styles.title} dir="auto">
            {person?.name ?? view.facts.account.name}
          </h1>
          <GuidedTimer
            form={form}
            onHangUp={() => change({ endedAt: program.now() })}
            onResume={() => change({ endedAt: null })}
          />
        </Row>
        <GuidedHour view={view} />
      </div>
      <Stack gap={3}>
        <KeptNotes call={call} view={view} />
        <GuidedStep
          place={place}
          facts={callFacts(view, form)}
          form={form}
          view={view}
          words={words}
          onChange={change}
          onChoose={(id) => change(choose(id, context))}
        />
      </Stack>
      <GuidedDock
        form={form}
        onChange={change}
        onPrevious={previous}
        onNext={next}
        onWriteDown={writeDown}
        suggestions={<TypedSuggestions form={form} view={view} onTake={change} />}
      />
    </div>
  );
}

function begun(view: AccountView, form: CallForm, now: number): Partial<CallForm> {
  const numbers = numbersOf(personCalled(view, form));
  return {
    startedAt: now,
    endedAt: null,
    day: view.moment.today,
    time: clockIn(view.moment.zone, now),
    ...(form.phone === '' && numbers[0] ? { phone: numbers[0].number } : {}),
  };
}
