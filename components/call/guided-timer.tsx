import { PhoneOff } from 'lucide-react';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { useSeconds } from '../hooks/use-seconds.ts';
import { Button } from '../ui/button.tsx';
import styles from './guided-call.module.css';

interface Props {
  readonly form: CallForm;
  readonly onHangUp: () => void;
  readonly onResume: () => void;
}

/** How long the call takes; it goes on while the panel is closed. */
export function GuidedTimer({ form, onHangUp, onResume }: Props) {
  const { startedAt, endedAt } = form;
  const seconds = useSeconds(startedAt, endedAt) ?? 0;
  return (
    <>
      <span className={styles.timer} role="timer" aria-label="Length of the call" data-testid="call-timer">
        {asClock(seconds)}
      </span>
      {endedAt === null ? (
        <Button size="sm" icon={<PhoneOff />} data-testid="hang-up" onClick={onHangUp}>
          Hang up
        </Button>
      ) : (
        <Button size="sm" variant="quiet" data-testid="still-talking" onClick={onResume}>
          Still talking
        </Button>
      )}
    </>
  );
}

/** 125 is "02:05"; 3,725 is "62:05". */
export function asClock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
