import { ArrowLeft, Copy, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { letterWording, plainLetter } from '../../lib/correspondence/letter.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { putIn } from '../../lib/templates/lint/put-in.ts';
import type { LintGround } from '../../lib/templates/lint/question.ts';
import { useSurface } from '../hooks/surface.ts';
import { useDraftCommands } from '../hooks/use-draft.ts';
import { LetterToPrint } from '../letter/letter-to-print.tsx';
import { useLetterSheet } from '../letter/use-letter-sheet.ts';
import { AskOnce } from '../settings/ask-once.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useToast } from '../ui/use-toast.ts';
import { DraftFindings } from './draft-findings.tsx';
import { DraftStatus } from './draft-status.tsx';
import { findingsOf } from './findings-of.ts';
import { InsertAnyway } from './insert-anyway.tsx';
import { canBeInsistedOn, insistedOn } from './insisted-on.ts';
import { InsteadOf } from './instead-of.tsx';
import styles from './letter-editor.module.css';
import { SentByHand } from './sent-by-hand.tsx';
import { showInText } from './show-in-text.ts';
import { SubjectAndText } from './subject-and-text.tsx';
import { useFigureAnswers } from './use-figure-answers.ts';

interface Props {
  readonly draft: Draft;
  /** What the guard has to know of it. */
  readonly ground: LintGround;
  readonly moment: Moment;
  readonly onDone: () => void;
}

/** A letter to be read, changed if need be, printed and posted by a person (E9). */
export function LetterEditor({ draft, ground, moment, onDone }: Props) {
  const [text, setText] = useState({
    address: addressOf(draft),
    subject: draft.subject,
    body: draft.body,
  });
  const { save, markSent } = useDraftCommands(null);
  const { show } = useToast();
  const { program } = useSurface();
  const date = formatDay(moment.today, moment.locale);
  const current: Draft = { ...draft, subject: text.subject, body: text.body, to: toOf(draft, text.address) };
  const sheet = useLetterSheet({ draft, text, date });
  const findings = findingsOf(current, ground);
  const fields = { subject: useRef<HTMLInputElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  const answers = useFigureAnswers(
    current,
    fields,
    (changed) => setText((before) => ({ ...before, ...changed })),
    moment.locale,
  );
  const isHeld = findings.some(({ blocking }) => blocking);
  const keep = () =>
    void save.run(draft.id, { subject: current.subject, body: current.body, to: current.to });
  const copy = async () => {
    keep();
    await navigator.clipboard.writeText(plainLetter(sheet.letter));
    show({ title: 'Copied', text: 'Paste it below your letterhead. Press “It is posted” afterwards.' });
  };
  const print = (insisted: Draft['insisted'] = null) => {
    void save.run(draft.id, { subject: current.subject, body: current.body, to: current.to, insisted });
    window.print();
  };
  const posted = async (insisted: Draft['insisted']) => {
    const whole = { ...current, body: letterWording(sheet.letter), ...(insisted && { insisted }) };
    if (await markSent.run(whole)) show({ title: 'Filed in the log', tone: 'good' });
  };
  if (draft.state === 'sent') return <DraftStatus outcome={null} isSent isLetter onDone={onDone} />;
  const refusal = save.refusal ?? markSent.refusal;
  return (
    <Stack gap={3}>
      <Row wrap={false}>
        <IconButton label="Back to the account" icon={<ArrowLeft size={16} />} onClick={onDone} />
        <h1 className={styles.title}>Letter</h1>
      </Row>
      <InsteadOf draft={draft} />
      <DraftFindings
        findings={findings}
        words={text}
        answers={answers}
        onUse={(finding) => setText({ ...text, ...putIn(text, finding) })}
        onShow={({ part, start, end }) => showInText(fields[part], start, end)}
      />
      <AskOnce draft={draft} body={text.body} onBody={(body) => setText({ ...text, body })} />
      <Field label="To" hint="Check it: a wrong address may be the whole reason.">
        <TextArea
          autoGrow
          rows={3}
          data-testid="letter-address"
          value={text.address}
          onChange={(event) => setText({ ...text, address: event.target.value })}
          onBlur={keep}
        />
      </Field>
      <SubjectAndText
        words={text}
        onChange={(changed) => setText({ ...text, ...changed })}
        onBlur={keep}
        fields={fields}
      />
      {refusal && <Callout tone="problem" title={refusal.message} />}
      <Button
        variant="primary"
        block
        icon={<Printer />}
        disabled={isHeld}
        data-testid="letter-print"
        onClick={() => print()}
      >
        Print
      </Button>
      {isHeld && canBeInsistedOn(findings) && (
        <InsertAnyway
          asksWhy
          isLetter
          onInsist={(reason) => print(insistedOn(program.now(), reason, findings))}
        />
      )}
      <Row gap={1} justify="between">
        <Button
          variant="quiet"
          size="sm"
          icon={<Copy size={14} />}
          data-testid="draft-copy"
          onClick={() => void copy()}
        >
          Copy
        </Button>
        <SentByHand
          draft={current}
          findings={findings}
          busy={markSent.busy}
          onSent={(insisted) => void posted(insisted)}
        />
      </Row>
      <LetterToPrint sheet={sheet} />
    </Stack>
  );
}

/** The name stands above the street, unless the address on record begins with it. */
function addressOf({ to }: Draft): string {
  const [first] = to;
  if (!first) return '';
  const { name, address } = first;
  return name === null || address.includes(name) ? address : `${name}\n${address}`;
}

function toOf({ to }: Draft, address: string): Draft['to'] {
  const lines = address.trim();
  return lines === '' ? [] : [{ address: lines, name: to[0]?.name ?? null }];
}
