import { useEffect, useRef } from 'react';
import type { ImportPreview } from '../../lib/app/import-preview.ts';
import { questionKey } from '../hooks/import-answer.ts';
import type { ColumnsQuestion, ImportDesk } from '../hooks/import-desk.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import { ColumnsQuestion as Columns } from './columns-question.tsx';
import { QuestionCard } from './question-card.tsx';

interface ReopenedColumnsProps {
  readonly desk: ImportDesk;
  readonly preview: ImportPreview;
  readonly locale: string;
}

/** The columns of lists that are read as she once said and that she wants to look at again. */
export function ReopenedColumns({ desk, preview, locale }: ReopenedColumnsProps) {
  const known = new Set(preview.files.map(({ remembered }) => remembered?.mapping.signature));
  const questions = desk.reopened.filter(({ signature }) => known.has(signature));
  if (questions.length === 0) return null;
  return (
    <Stack gap={3}>
      {questions.map((question) => (
        <Reopened
          key={questionKey(question)}
          question={question}
          desk={desk}
          preview={preview}
          locale={locale}
        />
      ))}
    </Stack>
  );
}

function Reopened({
  question,
  desk,
  preview,
  locale,
}: ReopenedColumnsProps & { readonly question: ColumnsQuestion }) {
  const top = useRef<HTMLDivElement>(null);
  // It opens below the button that was pressed, perhaps out of sight.
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1}>
      <QuestionCard kind="columns" title={question.message} file={question.file} isBlocking={false}>
        <Columns
          question={question}
          currency={preview.currency}
          locale={locale}
          onAnswer={(answers) => desk.answer(question, answers)}
        />
        <div>
          <Button variant="quiet" size="sm" data-testid="list-leave" onClick={() => desk.leave(question)}>
            Leave it as it is
          </Button>
        </div>
      </QuestionCard>
    </div>
  );
}
