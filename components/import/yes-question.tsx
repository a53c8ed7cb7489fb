import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './yes-question.module.css';

interface YesQuestionProps {
  readonly action: string;
  /** What it does, and what happens while it is not pressed. */
  readonly text: string;
  readonly onYes: () => void;
  readonly children?: ReactNode;
}

/** A question that is answered by one button, or left. */
export function YesQuestion({ action, text, onYes, children }: YesQuestionProps) {
  return (
    <>
      {children}
      <p className={styles.text}>{text}</p>
      <div>
        <Button onClick={onYes} data-testid="question-yes">
          {action}
        </Button>
      </div>
    </>
  );
}
