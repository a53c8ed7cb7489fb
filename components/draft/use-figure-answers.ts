import type { RefObject } from 'react';
import type { Draft } from '../../lib/domain/draft.ts';
import { putBack } from '../../lib/templates/put-back.ts';
import { useFollows, usePutRecordRight } from '../hooks/use-draft.ts';
import type { FigureAnswers } from './figure-question.tsx';
import { showInText } from './show-in-text.ts';

/** Where subject and text are typed. */
export interface TextFields {
  readonly subject: RefObject<HTMLInputElement | null>;
  readonly body: RefObject<HTMLTextAreaElement | null>;
}

/** What the answers to a figure question do: the text changes, or the record does and the text says all that has followed. */
export function useFigureAnswers(
  draft: Draft,
  fields: TextFields,
  onWords: (changed: Partial<Pick<Draft, 'subject' | 'body'>>) => void,
  locale: string,
): FigureAnswers {
  const { run, busy, refusal } = usePutRecordRight();
  const followsOf = useFollows(draft, locale);
  const { id, subject, body, to, figures } = draft;
  return {
    onPutBack: (difference) =>
      onWords(
        difference.figure.place === 'subject'
          ? { subject: putBack(subject, difference, figures) }
          : { body: putBack(body, difference, figures) },
      ),
    onShow: ({ figure, said }) => {
      if (said) showInText(fields[figure.place ?? 'body'], said.start, said.end);
    },
    onAmend: async (changes) => {
      const held = await run({ draftId: id, words: { subject, body, to }, changes });
      if (held && (held.body !== body || held.subject !== subject))
        onWords({ subject: held.subject, body: held.body });
    },
    followsOf,
    busy,
    refusal,
  };
}
