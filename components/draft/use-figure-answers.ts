import type { RefObject } from 'react';
import type { Draft } from '../../lib/domain/draft.ts';
import { usePutRecordRight } from '../hooks/use-draft.ts';
import type { FigureAnswers } from './figure-question.tsx';
import { putBack } from './put-back.ts';

/** What the answers to a figure question do: the text changes, or the record does. */
export function useFigureAnswers(
  draft: Draft,
  bodyField: RefObject<HTMLTextAreaElement | null>,
  onBody: (body: string) => void,
): FigureAnswers {
  const { run, busy, refusal } = usePutRecordRight();
  const { id, subject, body, to, figures } = draft;
  return {
    onPutBack: (difference) => onBody(putBack(body, difference, figures)),
    onShow: ({ said }) => {
      const field = bodyField.current;
      if (!field || !said) return;
      field.focus();
      field.setSelectionRange(said.start, said.end);
    },
    onAmend: (index, value) => void run({ draftId: id, words: { subject, body, to }, index, value }),
    busy,
    refusal,
  };
}
