import type { RefObject } from 'react';
import type { Draft } from '../../lib/domain/draft.ts';
import { putBack } from '../../lib/templates/put-back.ts';
import { useFollows, usePutRecordRight } from '../hooks/use-draft.ts';
import type { FigureAnswers } from './figure-question.tsx';

/** What the answers to a figure question do: the text changes, or the record does and the text says all that has followed. */
export function useFigureAnswers(
  draft: Draft,
  bodyField: RefObject<HTMLTextAreaElement | null>,
  onBody: (body: string) => void,
  locale: string,
): FigureAnswers {
  const { run, busy, refusal } = usePutRecordRight();
  const followsOf = useFollows(draft, locale);
  const { id, subject, body, to, figures } = draft;
  return {
    onPutBack: (difference) => onBody(putBack(body, difference, figures)),
    onShow: ({ said }) => {
      const field = bodyField.current;
      if (!field || !said) return;
      field.focus();
      field.setSelectionRange(said.start, said.end);
    },
    onAmend: async (changes) => {
      const held = await run({ draftId: id, words: { subject, body, to }, changes });
      if (held && held.body !== body) onBody(held.body);
    },
    followsOf,
    busy,
    refusal,
  };
}
