import type { Draft } from '../../lib/domain/draft.ts';
import type { Finding } from '../../lib/templates/lint-text.ts';
import { Callout } from '../ui/callout.tsx';
import { type FigureAnswers, FigureQuestion } from './figure-question.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly words: Pick<Draft, 'subject' | 'body'>;
  readonly answers: FigureAnswers;
}

/** What stands in the way of a text, and what could be better. */
export function DraftFindings({ findings, words, answers }: Props) {
  return findings.map(({ rule, blocking, text, difference }) =>
    difference ? (
      <FigureQuestion
        key={`${difference.index} ${difference.figure.text}`}
        difference={difference}
        written={difference.figure.place === 'subject' ? words.subject : words.body}
        answers={answers}
      />
    ) : (
      <Callout
        key={rule + text}
        tone={blocking ? 'warn' : 'info'}
        title={blocking ? 'Please look at this first' : 'A thought'}
        data-testid="draft-lint"
        data-blocking={blocking}
      >
        {text}
      </Callout>
    ),
  );
}
