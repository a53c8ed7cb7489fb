import { type KeyboardEvent, useRef, useState } from 'react';
import type { ListedTemplate } from '../../lib/app/template-list.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { FillWords } from './fill-words.tsx';
import { insertAtCaret } from './insert-at-caret.ts';
import { ResetTemplate } from './reset-template.tsx';
import styles from './template-editor.module.css';
import { TemplatePreview } from './template-preview.tsx';

interface TemplateEditorProps {
  readonly template: ListedTemplate;
  readonly text: TemplateSource;
  readonly unsaved: boolean;
  readonly saving: boolean;
  readonly refusal: Refusal | null;
  readonly onChange: (text: TemplateSource) => void;
  readonly onSave: () => Promise<boolean>;
  readonly onReset: () => void;
}

/** One text: its subject and words at one side, the mail it makes at the other. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template, text, unsaved, saving, refusal, onChange, onSave } = props;
  const { id, name } = template.builtIn;
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const [lastUsed, setLastUsed] = useState<'subject' | 'body'>('body');

  function saveByKey(event: KeyboardEvent) {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void onSave();
  }

  return (
    <Section title={name} level={3} className={styles.editor} onKeyDown={saveByKey}>
      <div className={styles.sides}>
        <Stack gap={3} className={styles.fields}>
          <Field label="Subject" className={styles.field ?? ''}>
            <TextInput
              ref={subject}
              className={styles.source}
              value={text.subject}
              data-testid="template-subject"
              onFocus={() => setLastUsed('subject')}
              onChange={(event) => onChange({ ...text, subject: event.target.value })}
            />
          </Field>
          <Field label="Text" className={styles.field ?? ''}>
            <TextArea
              ref={body}
              autoGrow
              rows={12}
              className={styles.source}
              value={text.body}
              data-testid="template-body"
              onFocus={() => setLastUsed('body')}
              onChange={(event) => onChange({ ...text, body: event.target.value })}
            />
          </Field>
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
          <TemplatePreview templateId={id} text={text} />
        </div>
        <div className={styles.words}>
          <FillWords
            onInsert={(word) => {
              const field = lastUsed === 'subject' ? subject.current : body.current;
              if (field) insertAtCaret(field, word);
            }}
          />
        </div>
      </div>
    </Section>
  );
}
