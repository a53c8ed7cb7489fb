import type { ImportPreview } from '../../lib/app/import-preview.ts';
import type { ImportQuestion } from '../../lib/importers/import-answers.ts';
import { questionKey } from '../hooks/import-answer.ts';
import type { ImportDesk } from '../hooks/import-desk.ts';
import { Stack } from '../ui/stack.tsx';
import { ColumnsQuestion } from './columns-question.tsx';
import { counted } from './counted.ts';
import { CurrencyQuestion } from './currency-question.tsx';
import { DateOrderQuestion } from './date-order-question.tsx';
import { ProblemList } from './import-problems.tsx';
import { QuestionCard } from './question-card.tsx';
import { TermsQuestion } from './terms-question.tsx';
import { YesQuestion } from './yes-question.tsx';

interface ImportQuestionsProps {
  readonly desk: ImportDesk;
  readonly preview: ImportPreview;
  readonly locale: string;
}

/** What only the user can know about these files: what must be answered, or what may be left. */
export function ImportQuestions({
  desk,
  preview,
  locale,
  isBlocking,
}: ImportQuestionsProps & { readonly isBlocking: boolean }) {
  // One that has just been answered is gone at once, though the files are still being read with the answer.
  const answered = desk.busy?.kind === 'reading' ? desk.answered.map(questionKey) : [];
  const questions = preview.questions
    .filter((question) => question.isBlocking === isBlocking)
    .filter((question) => !answered.includes(questionKey(question)));
  if (questions.length === 0) return null;
  return (
    <Stack gap={3}>
      {questions.map((question) => (
        <QuestionCard
          key={questionKey(question)}
          kind={question.kind}
          title={question.message}
          file={question.file}
          isBlocking={question.isBlocking}
        >
          <Answer question={question} desk={desk} preview={preview} locale={locale} />
        </QuestionCard>
      ))}
    </Stack>
  );
}

function Answer({
  question,
  desk,
  preview,
  locale,
}: ImportQuestionsProps & { readonly question: ImportQuestion }) {
  const { file } = question;
  switch (question.kind) {
    case 'columns':
      return (
        <ColumnsQuestion
          question={question}
          currency={preview.currency}
          locale={locale}
          onAnswer={(answers) => desk.answer(question, answers)}
        />
      );
    case 'date-order':
      return (
        <DateOrderQuestion
          question={question}
          locale={locale}
          onAnswer={(answers) => desk.answer(question, answers)}
        />
      );
    case 'currency':
      return <CurrencyQuestion question={question} onAnswer={(answers) => desk.answer(question, answers)} />;
    case 'terms':
      return <TermsQuestion question={question} onAnswer={(answers) => desk.answer(question, answers)} />;
    case 'leave-out':
      return (
        <YesQuestion
          action={`Import without ${these(question.lines.length, 'row', locale)}`}
          text="Or correct them in the file and drop it here again."
          onYes={() => desk.answer(question, { leaveOut: [file] })}
        >
          <ProblemList
            problems={preview.unreadable.filter((problem) => problem.file === file)}
            locale={locale}
          />
        </YesQuestion>
      );
    case 'complete-list':
      return (
        <YesQuestion
          action="Yes, this file lists everything that is open"
          text={`Then ${these(question.count, 'invoice', locale)} on record ${question.count === 1 ? 'is' : 'are'} paid: ${named(question.numbers, question.count)}. Otherwise they are kept and not chased.`}
          onYes={() => desk.answer(question, { complete: [file] })}
        />
      );
  }
}

const NAMED = 8;

function named(numbers: readonly string[], all: number): string {
  const shown = numbers.slice(0, NAMED).join(', ');
  return all > NAMED ? `${shown} and ${all - NAMED} more` : shown;
}

/** "this row", "these 2 rows". */
function these(n: number, one: string, locale: string): string {
  return n === 1 ? `this ${one}` : `these ${counted(n, one, locale)}`;
}
