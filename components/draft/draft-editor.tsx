import { ArrowLeft, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Draft } from '../../lib/domain/draft.ts';
import { normaliseAddress } from '../../lib/domain/email-address.ts';
import type { News } from '../../lib/dunning/news.ts';
import type { InsertionOutcome } from '../../lib/messaging/protocol.ts';
import { putIn } from '../../lib/templates/lint/put-in.ts';
import type { LintGround } from '../../lib/templates/lint/question.ts';
import { useSurface } from '../hooks/surface.ts';
import { useCameSince, useDraftCommands } from '../hooks/use-draft.ts';
import { AskOnce } from '../settings/ask-once.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AddStatement } from './add-statement.tsx';
import { copyDraft } from './copy-draft.ts';
import { DidYouSendIt } from './did-you-send-it.tsx';
import styles from './draft-editor.module.css';
import { DraftFindings } from './draft-findings.tsx';
import { DraftNews } from './draft-news.tsx';
import { DraftStatus } from './draft-status.tsx';
import { DraftTitle } from './draft-title.tsx';
import { findingsOf } from './findings-of.ts';
import { InsertAnyway } from './insert-anyway.tsx';
import { canBeInsistedOn, insistedOn } from './insisted-on.ts';
import { InsteadOf } from './instead-of.tsx';
import { OtherLanguage } from './other-language.tsx';
import { SentByHand } from './sent-by-hand.tsx';
import { showInText } from './show-in-text.ts';
import { SubjectAndText } from './subject-and-text.tsx';
import { useFigureAnswers } from './use-figure-answers.ts';

interface Props {
  readonly draft: Draft;
  readonly tabId: number | null;
  /** What the guard has to know of it. */
  readonly ground: LintGround;
  /** The reader's. */
  readonly locale: string;
  /** What the customer is written to in; `null`: not said. */
  readonly language: string | null;
  /** What became of the first try to put it into the page; `null`: not tried. */
  readonly firstOutcome: InsertionOutcome | null;
  readonly onDone: () => void;
}

/** A mail to be read, changed if need be, put into the compose box and sent by a person. */
export function DraftEditor({ draft, tabId, ground, locale, language, firstOutcome, onDone }: Props) {
  const [text, setText] = useState({
    to: draft.to[0]?.address ?? '',
    subject: draft.subject,
    body: draft.body,
  });
  // What is taken back later goes out of the text as it stands then.
  const latest = useRef(text);
  latest.current = text;
  const [outcome, setOutcome] = useState(firstOutcome);
  const { save, toPage, markSent } = useDraftCommands(tabId);
  const { show } = useToast();
  const { program } = useSurface();
  const current: Draft = { ...draft, subject: text.subject, body: text.body, to: recipients(draft, text.to) };
  const findings = findingsOf(current, ground);
  const keep = () =>
    void save.run(draft.id, { subject: current.subject, body: current.body, to: current.to });
  const news = useCameSince(draft);
  const fields = { subject: useRef<HTMLInputElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  const answers = useFigureAnswers(
    current,
    fields,
    (changed) => setText((before) => ({ ...before, ...changed })),
    locale,
  );
  const isHeld = findings.some(({ blocking }) => blocking);
  const insert = async (read: readonly News[], insisted: Draft['insisted'] = null) =>
    setOutcome(
      (await toPage.run(
        { ...current, insisted },
        read.map(({ id }) => id),
      )) ?? outcome,
    );
  const copy = async () => {
    keep();
    await copyDraft(text);
    show({
      title: 'Copied',
      text: 'Paste it into the mail; the first line is the subject. Press “I sent it” afterwards.',
    });
  };
  const sent = async (insisted: Draft['insisted']) => {
    if (await markSent.run({ ...current, ...(insisted && { insisted }) }))
      show({ title: 'Filed in the log', tone: 'good' });
  };
  if (draft.state === 'maybe-sent' && draft.leftBox)
    return <DidYouSendIt draft={draft} leftBox={draft.leftBox} onDone={onDone} />;
  if (draft.state === 'sent') return <DraftStatus outcome={null} isSent onDone={onDone} />;
  const refusal = toPage.refusal ?? save.refusal ?? markSent.refusal;
  const isIn = outcome?.ok === true && draft.heldBack === null;
  return (
    <Stack gap={3}>
      <Row wrap={false}>
        <IconButton label="Back to the account" icon={<ArrowLeft size={16} />} onClick={onDone} />
        <h1 className={styles.title}>
          <DraftTitle draft={draft} />
        </h1>
      </Row>
      <DraftStatus
        outcome={outcome?.ok === false && outcome.reason === 'came-since' ? null : outcome}
        heldBack={draft.heldBack}
        isSent={false}
        onDone={onDone}
      />
      <DraftNews news={news} />
      <OtherLanguage wanted={language} written={draft.language} />
      <InsteadOf draft={draft} />
      <DraftFindings
        findings={findings}
        words={text}
        answers={answers}
        onUse={(finding) => setText({ ...text, ...putIn(text, finding) })}
        onShow={({ part, start, end }) => showInText(fields[part], start, end)}
      />
      <AskOnce draft={draft} body={text.body} onBody={(body) => setText({ ...text, body })} />
      <Field label="To">
        <TextInput
          type="email"
          data-testid="draft-to"
          value={text.to}
          placeholder="No address on record"
          onChange={(event) => setText({ ...text, to: event.target.value })}
          onBlur={keep}
        />
      </Field>
      <SubjectAndText
        words={text}
        onChange={(changed) => setText({ ...text, ...changed })}
        onBlur={keep}
        fields={fields}
      />
      <AddStatement
        draft={draft}
        body={text.body}
        onChange={(change) => {
          const body = change(latest.current.body);
          setText({ ...latest.current, body });
          void save.run(draft.id, { body });
        }}
      />
      {refusal && <Callout tone="problem" title={refusal.message} />}
      <Button
        variant={isIn ? 'secondary' : 'primary'}
        block
        data-testid="draft-insert"
        busy={toPage.busy}
        disabled={news.length > 0 || isHeld}
        onClick={() => void insert([])}
      >
        {isIn ? 'Insert again' : 'Insert into the mail'}
      </Button>
      {(isHeld || news.length > 0) && canBeInsistedOn(findings) && (
        <InsertAnyway
          asksWhy={isHeld}
          onInsist={(reason) => void insert(news, insistedOn(program.now(), reason, findings))}
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
          onSent={(insisted) => void sent(insisted)}
        />
      </Row>
    </Stack>
  );
}

function recipients(draft: Draft, to: string): Draft['to'] {
  const address = normaliseAddress(to);
  if (address === null) return [];
  return [{ address, name: draft.to.find((one) => one.address === address)?.name ?? null }];
}
