import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { TextFields } from './use-figure-answers.ts';

interface Words {
  readonly subject: string;
  readonly body: string;
}

interface Props {
  readonly words: Words;
  readonly onChange: (changed: Partial<Words>) => void;
  readonly onBlur: () => void;
  readonly fields?: TextFields;
}

/** What is written, mail or letter. */
export function SubjectAndText({ words, onChange, onBlur, fields }: Props) {
  return (
    <>
      <Field label="Subject">
        <TextInput
          ref={fields?.subject}
          data-testid="draft-subject"
          value={words.subject}
          onChange={(event) => onChange({ subject: event.target.value })}
          onBlur={onBlur}
        />
      </Field>
      <Field label="Text">
        <TextArea
          ref={fields?.body}
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
