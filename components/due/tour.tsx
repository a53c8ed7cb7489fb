import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { CoachMark } from '../ui/coach-mark.tsx';
import styles from './tour.module.css';
import { TOUR_STEPS, type TourStep } from './tour-steps.ts';

interface Props {
  /** It was walked to its end, or left: it does not come again by itself. */
  readonly onEnd: () => void;
}

/** A short way around the popup, each step beside what it is about. Steps whose part is not on the screen are passed over. */
export function Tour({ onEnd }: Props) {
  const [steps, setSteps] = useState<readonly (TourStep & { readonly anchor: Element })[]>([]);
  // Not while it is drawn: the rows it begins with may come in the same turn.
  useEffect(() => {
    setSteps(
      TOUR_STEPS.flatMap((step) => {
        const anchor = document.querySelector(step.at);
        return anchor ? [{ ...step, anchor }] : [];
      }),
    );
  }, []);
  const [at, setAt] = useState(0);
  const [isLeft, setLeft] = useState(false);
  const step = steps[at];
  if (!step || isLeft) return null;
  const leave = () => {
    // Not only once it is kept that it was seen: until then the next key would be the tour's and not the row's.
    setLeft(true);
    onEnd();
  };
  const isLast = at === steps.length - 1;
  return (
    <CoachMark
      key={step.at}
      anchor={step.anchor}
      title={step.title}
      data-testid="due-tour"
      onLeave={leave}
      footer={
        <>
          <span className={styles.place}>
            {at + 1} of {steps.length}
          </span>
          {!isLast && (
            <Button size="sm" variant="quiet" data-testid="due-tour-skip" onClick={leave}>
              Skip
            </Button>
          )}
          <Button
            size="sm"
            variant="primary"
            data-testid="due-tour-next"
            onClick={() => (isLast ? leave() : setAt(at + 1))}
          >
            {isLast ? 'Done' : 'Next'}
          </Button>
        </>
      }
    >
      {step.text}
    </CoachMark>
  );
}
