import type { ReactNode } from 'react';
import type { Suggestion } from '../../lib/app/suggestion.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Row } from '../ui/row.tsx';
import styles from './next-contact-card.module.css';

interface Props {
  readonly suggestion: Suggestion;
  readonly onPrepareCall: () => void;
  readonly onLogCall: () => void;
  readonly onWrite: () => void;
  readonly isWriting: boolean;
  /** The snooze menu. */
  readonly snooze: ReactNode;
}

/** The largest thing on the panel: what to do next, why, and one button for it. Everything else is one tap away. */
export function NextContactCard({ suggestion, onPrepareCall, onLogCall, onWrite, isWriting, snooze }: Props) {
  const { kind, headline, reasons, plan } = suggestion;
  const byMail = plan?.channel === 'email';
  // Something for another day is not pushed forward.
  const variant = kind === 'contact' ? 'primary' : 'secondary';
  return (
    <Card tone={kind === 'contact' ? 'accent' : 'plain'}>
      <section className={styles.card} aria-label="Next contact">
        <p className={styles.kicker}>{KICKERS[kind]}</p>
        <h2 className={styles.headline} data-testid="next-contact">
          {headline}
        </h2>
        <ul className={styles.reasons}>
          {reasons
            .filter(({ text }) => text !== headline)
            .map(({ code, text }) => (
              <li key={code + text} data-testid="next-contact-reason" data-reason={code}>
                {text}
              </li>
            ))}
        </ul>
        {byMail ? (
          <Button variant={variant} block data-testid="draft-email" busy={isWriting} onClick={onWrite}>
            Write the mail
          </Button>
        ) : (
          <Button variant={variant} block data-testid="prepare-call" onClick={onPrepareCall}>
            Prepare call
          </Button>
        )}
        <Row gap={1} justify="between">
          {byMail && (
            <Button variant="quiet" size="sm" data-testid="prepare-call" onClick={onPrepareCall}>
              Prepare call
            </Button>
          )}
          <Button variant="quiet" size="sm" data-testid="log-call" onClick={onLogCall}>
            Log a call
          </Button>
          {!byMail && (
            <Button
              variant="quiet"
              size="sm"
              data-testid="draft-email"
              busy={isWriting}
              disabled={plan === null}
              onClick={onWrite}
            >
              Mail
            </Button>
          )}
          {snooze}
        </Row>
      </section>
    </Card>
  );
}

const KICKERS: Record<Suggestion['kind'], string> = {
  contact: 'Next',
  'not-now': 'Not now',
  ask: 'Needs an answer',
};
