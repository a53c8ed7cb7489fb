import type { ReactNode } from 'react';
import { Card } from '../ui/card.tsx';
import styles from './next-contact-card.module.css';

type Kind = 'contact' | 'not-now' | 'ask';

interface Props {
  readonly kind: Kind;
  readonly headline: string;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly children?: ReactNode;
}

/** What to do next and why; below it, what can be done about it. */
export function NextContactWords({ kind, headline, reasons, children }: Props) {
  return (
    <Card tone={kind === 'not-now' ? 'plain' : 'accent'}>
      <section className={styles.card} aria-label="Next contact">
        <p className={styles.kicker}>{KICKERS[kind]}</p>
        <h2 className={styles.headline} data-testid="next-contact">
          {headline}
        </h2>
        <ul className={styles.reasons}>
          {reasons
            // That a person decides is what the headline says, or the decision itself.
            .filter(({ code, text }) => text !== headline && code !== 'decide')
            .map(({ code, text }) => (
              <li key={code + text} data-testid="next-contact-reason" data-reason={code}>
                {text}
              </li>
            ))}
        </ul>
        {children}
      </section>
    </Card>
  );
}

const KICKERS: Record<Kind, string> = {
  contact: 'Next',
  'not-now': 'Not now',
  ask: 'Needs an answer',
};
