import type { RefObject } from 'react';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface Words {
  readonly subject: string;
  readonly body: string;
}

interface Props {
  readonly words: Words;
  readonly onChange: (changed: Partial<Words>) => void;
  readonly onBlur: () => void;
  readonly bodyField?: RefObject<HTMLTextAreaElement | null>;
}

/** What is written, mail or letter. */
export function SubjectAndText({ words, onChange, onBlur, bodyField }: Props) {
  return (
    <>
      <Field label="Subject">
        <TextInput
          data-testid="draft-subject"
          value={words.subject}
          onChange={(event) => onChange({ subject: event.target.value })}
          onBlur={onBlur}
        />
      </Field>
      <Field label="Text">
        <TextArea
          ref={bodyField}
          data-testid="draft-body"
          autoGrow
          rows={12}
          value={words.body}
          onChange={(event) => onChange({ body: event.target.value })}
          onBlur={onBlur}
        />
      </Field>
    </>
  );
}
