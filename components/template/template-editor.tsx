import { useCallback, useRef } from 'react';
import type { ListedTemplate } from '../../lib/app/template-list.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { atOnce } from '../hooks/use-next-frame.ts';
import type { SourceHandle } from '../source/source-editor.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Row } from '../ui/row.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { FillWords } from './fill-words.tsx';
import { ResetTemplate } from './reset-template.tsx';
import { SourceField } from './source-field.tsx';
import type { SourcePlace } from './source-marks.ts';
import styles from './template-editor.module.css';
import { TemplatePreview } from './template-preview.tsx';
import { usePreview } from './use-preview.ts';

type SourcePart = keyof TemplateSource;

interface TemplateEditorProps {
  readonly template: ListedTemplate;
  readonly text: TemplateSource;
  readonly unsaved: boolean;
  readonly saving: boolean;
  readonly refusal: Refusal | null;
  /** What was typed in each text since the page was opened, to be undone step by step; by text and part. */
  readonly histories: Map<string, unknown>;
  readonly onChange: (text: TemplateSource) => void;
  readonly onSave: () => Promise<boolean>;
  readonly onReset: () => void;
}

/** One text: its subject and words at one side, what they make at the other. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template, text, unsaved, saving, refusal, onChange, onSave } = props;
  const { id, name, builtIn } = template;
  const subject = useRef<SourceHandle>(null);
  const body = useRef<SourceHandle>(null);
  const lastUsed = useRef<SourcePart>('body');
  const preview = usePreview(builtIn, text);

  const insert = useCallback(
    (word: string) => (lastUsed.current === 'subject' ? subject : body).current?.insert(word),
    [],
  );
  const replace = useCallback(
    (part: SourcePart, place: SourcePlace, words: string) =>
      (part === 'subject' ? subject : body).current?.replace(place, words),
    [],
  );

  const editorOf = (part: SourcePart) => ({
    text: text[part],
    words: preview.words,
    marks: preview.marks[part],
    kept: props.histories.get(`${id} ${part}`) ?? null,
    onLeave: (kept: unknown) => void props.histories.set(`${id} ${part}`, kept),
    onChange: (typed: string) => atOnce(() => onChange({ ...text, [part]: typed })),
    onFocus: () => {
      lastUsed.current = part;
    },
    onSave,
  });

  return (
    <Section title={name} level={3} text={builtIn.purpose} className={styles.editor}>
      <div className={styles.sides}>
        <Stack gap={3} className={styles.fields}>
          <SourceField
            label="Subject"
            testId="template-subject"
            singleLine
            handle={subject}
            {...editorOf('subject')}
          />
          <SourceField
            label="Text"
            testId="template-body"
            handle={body}
            hint={<EditorHint />}
            {...editorOf('body')}
          />
          {refusal && (
            <Callout tone="problem" title="Not saved" data-testid="template-refusal">
              {refusal.message}
            </Callout>
          )}
          <Row className={styles.actions}>
            <Button
              variant="primary"
              disabled={!unsaved}
              busy={saving}
              data-testid="template-save"
              onClick={onSave}
            >
              Save
            </Button>
            <span className={styles.state} role="status">
              {unsaved ? 'Not saved yet' : ''}
            </span>
            {template.isOwn && <ResetTemplate id={id} name={name} onReset={props.onReset} />}
          </Row>
        </Stack>
        <div className={styles.mail}>
          <TemplatePreview
            builtIn={builtIn}
            shown={preview.shown}
            isEmpty={preview.isEmpty}
            result={preview.result}
            around={preview.around}
            failure={preview.failure}
            judged={preview.judged}
            onShow={preview.setShown}
            onReplace={replace}
          />
        </div>
        <div className={styles.words}>
          <FillWords words={preview.words} onInsert={insert} />
        </div>
      </div>
    </Section>
  );
}

function EditorHint() {
  return (
    <>
      Coloured words fill themselves in. <Kbd>Ctrl</Kbd> <Kbd>Space</Kbd> offers them, <Kbd>Ctrl</Kbd>{' '}
      <Kbd>Z</Kbd> takes back, <Kbd>Ctrl</Kbd> <Kbd>S</Kbd> saves, <Kbd>Tab</Kbd> leaves the text.
    </>
  );
}
