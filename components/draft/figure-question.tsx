import { useState } from 'react';
import type { FigureChange, Follow } from '../../lib/app/plan-follows.ts';
import type { DraftFigure } from '../../lib/domain/draft-figure.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import type { FigureDifference } from '../../lib/templates/figure-differences.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { FigureAmendment } from './figure-amendment.tsx';
import styles from './figure-question.module.css';

/** What the user can answer; the record is put right only where it is ours to put right. */
export interface FigureAnswers {
  readonly onPutBack: (difference: FigureDifference) => void;
  readonly onShow: (difference: FigureDifference) => void;
  readonly onAmend: (changes: readonly FigureChange[]) => Promise<void>;
  /** What can follow when a figure changes; empty: nothing has to. */
  readonly followsOf: (change: FigureChange) => readonly Follow[];
  readonly busy: boolean;
  /** Why the record could not be put right. */
  readonly refusal: Refusal | null;
}

interface Props {
  readonly difference: FigureDifference;
  /** The subject or the text, where the figure stands. */
  readonly written: string;
  readonly answers: FigureAnswers;
}

/** A figure of the record that the mail says otherwise (E2, case 56): marked in its line, with both values and a question. */
export function FigureQuestion({ difference, written, answers }: Props) {
  const [isAmending, setIsAmending] = useState(false);
  const { figure, said, index } = difference;
  const isOfBooks = figure.of?.kind === 'book';
  const canAmend = figure.of !== undefined && !isOfBooks && figure.value !== undefined && said !== null;
  return (
    <Callout
      tone="warn"
      title={titleOf(difference)}
      data-testid="draft-lint"
      data-blocking
      data-rule="figure"
      actions={
        isAmending ? undefined : (
          <>
            <Button size="sm" data-testid="figure-put-back" onClick={() => answers.onPutBack(difference)}>
              {putBackWords(difference)}
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
                {figure.place === 'subject' ? 'Show it in the subject' : 'Show it in the text'}
              </Button>
            )}
          </>
        )
      }
    >
      {said && <MarkedLine body={written} start={said.start} end={said.end} />}
      <dl className={styles.values}>
        <dt>In the record</dt>
        <dd>{figure.text}</dd>
        {said && (
          <>
            <dt>{figure.place === 'subject' ? 'In the subject' : 'In the mail'}</dt>
            <dd>{said.text}</dd>
          </>
        )}
      </dl>
      {said && !canAmend && <p className={styles.why}>{whyNotFromHere(figure)}</p>}
      {isAmending && figure.value && (
        <FigureAmendment
          label={figure.label}
          record={figure.value}
          index={index}
          said={said?.value ?? null}
          followsOf={answers.followsOf}
          busy={answers.busy}
          refusal={answers.refusal}
          onAmend={(changes) => void answers.onAmend(changes)}
          onCancel={() => setIsAmending(false)}
        />
      )}
    </Callout>
  );
}

function titleOf({ figure: { label, of }, said }: FigureDifference): string {
  if (!said) return `${label} is missing in the text`;
  if (of?.kind === 'book') return `${label} differs from your books`;
  return `${label} differs: is the record or the mail right?`;
}

function putBackWords({ figure, said }: FigureDifference): string {
  if (!said) return 'Put it back';
  return figure.of?.kind === 'book' ? 'Put the record’s figure back' : 'The record is right';
}

/** Why only the mail can be put right here. */
function whyNotFromHere({ of, value }: DraftFigure): string {
  if (of?.kind !== 'book')
    return 'This was noted earlier. If it was noted wrongly, correct it in the log; the text is then written anew.';
  if (value)
    return 'It comes from your accounting system: if it is wrong, put it right there and import again.';
  return 'It comes from your accounting system. If another invoice was meant, correct the entry in the log.';
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
  const newline = body.indexOf('\n', end);
  const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  const after = body.slice(end, newline < 0 ? body.length : newline);
  return (
    <p className={styles.line}>
      {before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before}
      <mark>{body.slice(start, end)}</mark>
      {after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …` : after}
    </p>
  );
}

const AROUND = 60;
