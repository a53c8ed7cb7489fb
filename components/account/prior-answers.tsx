import type { PriorContactAnswer } from '../../lib/app/answer-prior-contacts.ts';
import { Button } from '../ui/button.tsx';

/** What may have been done before the book came here, from nothing to the firmest. */
const ANSWERS: readonly (readonly [done: PriorContactAnswer['done'], label: string])[] = [
  ['nothing', 'Nothing yet'],
  ['reminded', 'Reminders were sent'],
  ['called', 'We also called'],
  ['final-notice', 'A final notice was sent'],
];

interface Props {
  readonly busy: boolean;
  readonly onAnswer: (done: PriorContactAnswer['done'], label: string) => void;
}

/** One button for each answer (case 25). */
export function PriorAnswers({ busy, onAnswer }: Props) {
  return ANSWERS.map(([done, label]) => (
    <Button
      key={done}
      busy={busy}
      data-testid="ask-answer"
      data-answer={done}
      onClick={() => onAnswer(done, label)}
    >
      {label}
    </Button>
  ));
}
