import { type FormEvent, useState } from 'react';
import { askedOnce, type Missing } from '../../lib/correspondence/missing-identity.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { useAnswerMissing, useWriteItAnew } from '../hooks/use-draft.ts';
import { useFirmSettings, useSaveFirmSettings } from '../hooks/use-firm-settings.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AskLogo } from './ask-logo.tsx';

interface Props {
  readonly draft: Draft;
  /** The text as it stands now. */
  readonly body: string;
  /** The same with what was just said about us. */
  readonly onBody: (body: string) => void;
}

/** What this text would say about us and is not known: asked once, in passing, and never in the way (F7). */
export function AskOnce({ draft, body, onBody }: Props) {
  const settings = useFirmSettings();
  const { run: keep } = useSaveFirmSettings();
  const { run, busy, refusal, clear } = useAnswerMissing();
  const writeAnew = useWriteItAnew().run;
  const { show } = useToast();
  if (settings.state !== 'ready') return null;
  const before = settings.value;
  const missing = askedOnce(before, draft);
  if (!missing) return null;
  const put = async (written: Pick<Draft, 'body' | 'figures'>) => {
    const former = await writeAnew({ draftId: draft.id, ...written });
    if (!former) return;
    onBody(written.body);
    show({
      title: 'It is written anew',
      tone: 'good',
      action: {
        label: 'Undo',
        onAction: () => {
          onBody(former.body);
          void writeAnew({ draftId: draft.id, body: former.body, figures: former.figures });
        },
      },
    });
  };
  const save = async (said: string) => {
    const written = await run({ draftId: draft.id, body, missing, said });
    if (!written) return;
    const { anew } = written;
    onBody(written.body);
    show({
      title: 'Saved',
      text: anew
        ? 'You have changed the words it belongs in. The next text you write has it.'
        : written.body === body
          ? 'The next text you write has it.'
          : 'It stands in this text now.',
      tone: 'good',
      ...(anew && {
        timeoutMs: A_WHILE_MS,
        action: { label: 'Write this one anew', onAction: () => void put(anew) },
      }),
    });
  };
  const asked = {
    busy,
    error: refusal?.message,
    onSave: (said: string) => void save(said),
    onPass: () => void keep({ ...before, notAsked: [...before.notAsked, missing.key] }),
  };
  return missing.field === 'logo' ? (
    <AskLogo {...asked} />
  ) : (
    <Question key={missing.key} words={wordsFor(missing)} onTyped={clear} {...asked} />
  );
}

/** Long enough to look at the text first. */
const A_WHILE_MS = 12_000;

interface QuestionProps {
  readonly words: Words;
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onTyped: () => void;
  readonly onSave: (said: string) => void;
  readonly onPass: () => void;
}

function Question({ words, busy, error, onTyped, onSave, onPass }: QuestionProps) {
  const [said, setSaid] = useState('');
  const { label, hint, lines } = words;
  const type = (value: string) => {
    onTyped();
    setSaid(value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (said.trim() !== '') onSave(said.trim());
  };
  return (
    <Card data-testid="ask-once">
      <form onSubmit={submit} noValidate>
        <Stack gap={2}>
          <Field label={label} hint={hint} error={error}>
            {lines ? (
              <TextArea
                rows={2}
                autoGrow
                value={said}
                data-testid="ask-once-field"
                onChange={(event) => type(event.target.value)}
              />
            ) : (
              <TextInput
                value={said}
                data-testid="ask-once-field"
                onChange={(event) => type(event.target.value)}
              />
            )}
          </Field>
          <Row gap={2}>
            <Button
              type="submit"
              size="sm"
              busy={busy}
              disabled={said.trim() === ''}
              data-testid="ask-once-save"
            >
              Save
            </Button>
            <Button size="sm" variant="quiet" data-testid="ask-once-pass" onClick={onPass}>
              Not now
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}

interface Words {
  readonly label: string;
  readonly hint: string;
  readonly lines: boolean;
}

const LATER = 'You can change it in the settings.';

function wordsFor(missing: Exclude<Missing, { readonly field: 'logo' }>): Words {
  switch (missing.field) {
    case 'senderName':
      return { label: 'Who signs your mails?', hint: `Your name, as you sign. ${LATER}`, lines: false };
    case 'firmName':
      return {
        label: 'What is your firm called?',
        hint: `It stands below your name. ${LATER}`,
        lines: false,
      };
    case 'senderPhone':
      return {
        label: 'Where can customers call you?',
        hint: `A call settles most questions. ${LATER}`,
        lines: false,
      };
    case 'firmAddress':
      return {
        label: 'What is your postal address?',
        hint: `It stands on letters, line by line. ${LATER}`,
        lines: true,
      };
    case 'partnerName':
      return {
        label: 'Who takes over after this notice?',
        hint: `The law firm or agency you have agreed it with. ${LATER}`,
        lines: false,
      };
    case 'paymentLink':
      return {
        label: 'Is there a page where customers can pay?',
        hint: `Its whole address, beginning with https://. ${LATER}`,
        lines: false,
      };
    case 'payment':
      return {
        label: `Where do customers pay in ${missing.currency}?`,
        hint: `The bank details as they should stand in the mail. ${LATER}`,
        lines: true,
      };
  }
}
