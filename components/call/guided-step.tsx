import { useEffect, useRef, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { CallWords } from '../../lib/app/call-words.ts';
import type { CallFacts } from '../../lib/calls/call-facts.ts';
import type { Place } from '../../lib/calls/route.ts';
import { stepOf } from '../../lib/calls/script.ts';
import { type BranchId, STEP_IDS, type StepId } from '../../lib/calls/step-id.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { Field } from '../ui/field.tsx';
import { RadioChoice } from '../ui/radio-choice.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { DetailFields } from './detail-fields.tsx';
import { GuidedAgreement } from './guided-agreement.tsx';
import { GuidedBranches } from './guided-branches.tsx';
import styles from './guided-call.module.css';
import { STEP_HEADING } from './guided-dock.tsx';
import { numbersOf, personCalled } from './guided-facts.ts';
import { CourtesyNote, ListenFor, SayWords } from './guided-words.tsx';
import { RightPersonFields } from './right-person-fields.tsx';
import { saidAtStep, saidInAnswer } from './said-here.ts';

interface Props {
  readonly place: Place;
  readonly facts: CallFacts;
  readonly form: CallForm;
  readonly view: AccountView;
  /** From the texts for calls; `undefined`: not read yet. */
  readonly words: CallWords | null | undefined;
  readonly onChange: (part: Partial<CallForm>) => void;
  readonly onChoose: (id: BranchId) => void;
}

/** One step on the screen, or what to answer to what they have just said. */
export function GuidedStep(props: Props) {
  const { branch, isBranchShown, step } = props.place;
  const answered = isBranchShown ? branch : null;
  return (
    <>
      <StepHeard title={answered?.label ?? stepOf(step).title} />
      {answered ? <Answer {...props} branch={answered} /> : <Step {...props} />}
    </>
  );
}

function Step({ place, facts, form, view, words, onChange, onChoose }: Props) {
  const step = stepOf(place.step);
  return (
    <Stack gap={3}>
      <Heading kicker={countedStep(step.id)} title={step.title} />
      {step.id === 'opening' && <NumberDialled form={form} view={view} onChange={onChange} />}
      <SayWords said={saidAtStep(step, facts, place.branch, words)} />
      <ListenFor lines={step.listenFor(facts)} />
      {(step.id === 'ask' || step.id === 'options') && (
        <GuidedAgreement form={form} view={view} onChange={onChange} />
      )}
      {step.id === 'details' && (
        <DetailFields form={form} view={view} errorFor={() => undefined} onChange={onChange} isOpen />
      )}
      {step.id !== 'details' && step.id !== 'close' && <GuidedBranches step={step} onChoose={onChoose} />}
    </Stack>
  );
}

function Answer({
  branch,
  place,
  facts,
  form,
  words,
  onChange,
}: Props & { readonly branch: NonNullable<Place['branch']> }) {
  return (
    <Stack gap={3}>
      <Heading kicker={`${countedStep(place.step)}: ${stepOf(place.step).title}`} title={branch.label} />
      <SayWords said={saidInAnswer(branch, facts, words)} />
      <ListenFor lines={[...branch.note, ...missingNumber(branch.id, facts)]} />
      <CourtesyNote courtesy={branch.courtesy} />
      {branch.asksForWords && (
        <Field label="Their exact words">
          <TextArea
            data-testid="call-words"
            rows={2}
            autoGrow
            maxLength={LONGEST}
            value={form.words}
            onChange={(event) => onChange({ words: event.target.value })}
          />
        </Field>
      )}
      {branch.id === 'wrong-person' && (
        <RightPersonFields form={form} errorFor={() => undefined} onChange={onChange} />
      )}
    </Stack>
  );
}

/** "Step 3 of 9": also of an answer, for "Back" leads there. */
function countedStep(id: StepId): string {
  return `Step ${STEP_IDS.indexOf(id) + 1} of ${STEP_IDS.length}`;
}

/** A message without a number to ring is of no use. */
function missingNumber(id: BranchId, { us }: CallFacts): string[] {
  if ((id !== 'voicemail' && id !== 'third-person') || us.phone.trim() !== '') return [];
  return ['Say the number they can call you on: it is not in the settings yet, under “Your firm”.'];
}

/** Who is typing keeps the caret, and hears where the call has gone on to. */
function StepHeard({ title }: { readonly title: string }) {
  const [heard, setHeard] = useState('');
  useEffect(() => setHeard(isTyping() ? title : ''), [title]);
  return (
    <VisuallyHidden role="status" data-testid="call-step-heard">
      {heard}
    </VisuallyHidden>
  );
}

function isTyping(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement;
}

/** As much as the form takes. */
const LONGEST = 20_000;

/** Takes the focus when the step changes, unless somebody is typing: a screen reader then reads on from here. */
function Heading({ kicker, title }: { readonly kicker: string; readonly title: string }) {
  const ref = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is what changes with the step
  useEffect(() => {
    if (!isTyping()) ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  return (
    <div>
      <p className={styles.kicker}>{kicker}</p>
      <h2 ref={ref} id={STEP_HEADING} tabIndex={-1} className={styles.step} data-testid="call-step">
        {title}
      </h2>
    </div>
  );
}

/** Which of their numbers was dialled: what is put right when it leads to somebody else (case 57). */
function NumberDialled({ form, view, onChange }: Pick<Props, 'form' | 'view' | 'onChange'>) {
  const numbers = numbersOf(personCalled(view, form));
  if (numbers.length === 0) return null;
  if (numbers.length === 1) return <p className={styles.number}>{numbers[0]?.words}</p>;
  return (
    <RadioChoice
      legend="The number you call"
      value={form.phone}
      options={numbers.map(({ number, words }) => ({ value: number, label: words }))}
      onChange={(phone) => onChange({ phone })}
    />
  );
}
