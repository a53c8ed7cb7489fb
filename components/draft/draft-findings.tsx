import type { Draft } from '../../lib/domain/draft.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import { type FigureAnswers, FigureQuestion } from './figure-question.tsx';
import { FindingNote } from './finding-note.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly words: Pick<Draft, 'subject' | 'body'>;
  readonly answers: FigureAnswers;
  /** Puts the suggested words of a finding in their place. */
  readonly onUse: (finding: Finding) => void;
  readonly onShow: (finding: Finding) => void;
}

/** What stands in the way of a text, and what could be better. */
export function DraftFindings({ findings, words, answers, onUse, onShow }: Props) {
  return findings.map((finding) =>
    finding.difference ? (
      <FigureQuestion
        key={`${finding.difference.index} ${finding.difference.figure.text}`}
        difference={finding.difference}
        written={finding.difference.figure.place === 'subject' ? words.subject : words.body}
        answers={answers}
      />
    ) : (
      <FindingNote
        key={`${finding.rule} ${finding.part} ${finding.start} ${finding.why}`}
        finding={finding}
        testId="draft-lint"
        onUse={() => onUse(finding)}
        onShow={finding.part === 'body' ? () => onShow(finding) : undefined}
      />
    ),
  );
}
