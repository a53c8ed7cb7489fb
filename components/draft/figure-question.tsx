import { useState } from 'react';
import type { FigureValue } from '../../lib/domain/draft-figure.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import type { FigureDifference } from '../../lib/templates/figure-differences.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { FigureAmendment } from './figure-amendment.tsx';
import styles from './figure-question.module.css';

/** What the user can answer; the second only where the record can be put right from here. */
export interface FigureAnswers {
  readonly onPutBack: (difference: FigureDifference) => void;
  readonly onShow: (difference: FigureDifference) => void;
  readonly onAmend: (index: number, value: FigureValue) => void;
  readonly busy: boolean;
  /** Why the record could not be put right. */
  readonly refusal: Refusal | null;
}

interface Props {
  readonly difference: FigureDifference;
  readonly body: string;
  readonly answers: FigureAnswers;
}

/** A figure of the record that the mail says otherwise (E2, case 56): marked in its line, with both values and a question. */
export function FigureQuestion({ difference, body, answers }: Props) {
  const [isAmending, setIsAmending] = useState(false);
  const { figure, said, index } = difference;
  const canAmend = figure.of !== undefined && said !== null;
  const title = said
    ? `${figure.label} differs: is the record or the mail right?`
    : `${figure.label} is missing in the text`;
  return (
    <Callout
      tone="warn"
      title={title}
      data-testid="draft-lint"
      data-blocking
      data-rule="figure"
      actions={
        isAmending ? undefined : (
          <>
            <Button size="sm" data-testid="figure-put-back" onClick={() => answers.onPutBack(difference)}>
              {said ? 'The record is right' : 'Put it back'}
            </Button>
            {canAmend && (
              <Button size="sm" data-testid="figure-amend" onClick={() => setIsAmending(true)}>
                The mail is right
              </Button>
            )}
            {said && (
              <Button
                variant="quiet"
                size="sm"
                data-testid="figure-show"
                onClick={() => answers.onShow(difference)}
              >
                Show it in the text
              </Button>
            )}
          </>
        )
      }
    >
      {said && <MarkedLine body={body} start={said.start} end={said.end} />}
      <dl className={styles.values}>
        <dt>In the record</dt>
        <dd>{figure.text}</dd>
        {said && (
          <>
            <dt>In the mail</dt>
            <dd>{said.text}</dd>
          </>
        )}
      </dl>
      {isAmending && figure.value && (
        <FigureAmendment
          label={figure.label}
          record={figure.value}
          said={said?.value ?? null}
          busy={answers.busy}
          refusal={answers.refusal}
          onAmend={(value) => answers.onAmend(index, value)}
          onCancel={() => setIsAmending(false)}
        />
      )}
    </Callout>
  );
}

/** The line as it stands, the figure in it marked; of a long one what stands around it. */
function MarkedLine({
  body,
  start,
  end,
}: {
  readonly body: string;
  readonly start: number;
  readonly end: number;
}) {
  const from = Math.max(body.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const newline = body.indexOf('\n', end);
  const to = Math.min(newline < 0 ? body.length : newline, end + AROUND);
  return (
    <p className={styles.line}>
      {body.slice(from, start)}
      <mark>{body.slice(start, end)}</mark>
      {body.slice(end, to)}
    </p>
  );
}

const AROUND = 60;
