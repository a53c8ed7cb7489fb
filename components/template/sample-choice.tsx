import { useId, useState } from 'react';
import type { FoundAccount } from '../../lib/app/account-to-show.ts';
import { PickAccount } from '../account/pick-account.tsx';
import { AWKWARD_CASES } from '../hooks/use-sample.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Row } from '../ui/row.tsx';
import styles from './sample-choice.module.css';

interface SampleChoiceProps {
  /** `null`: no customer is on record. */
  readonly shown: FoundAccount | null;
  readonly onChoose: (shown: FoundAccount) => void;
}

/** For whom the text is shown: one of the user's own customers, or a made-up one that texts tend to fail on. */
export function SampleChoice({ shown, onChoose }: SampleChoiceProps) {
  const [choosing, setChoosing] = useState(false);
  const casesId = useId();

  function choose(found: FoundAccount) {
    setChoosing(false);
    onChoose(found);
  }

  return (
    <div className={styles.choice}>
      <Row justify="between">
        <p className={styles.words}>
          {shown ? (
            <>
              Shown for <b data-testid="template-account">{shown.name}</b>
            </>
          ) : (
            'No customer is on record yet'
          )}
        </p>
        <Button
          variant="quiet"
          size="sm"
          aria-expanded={choosing}
          data-testid="template-account-change"
          onClick={() => setChoosing(!choosing)}
        >
          {choosing ? 'Keep this one' : shown ? 'Show another' : 'Show a made-up one'}
        </Button>
      </Row>
      {choosing && (
        <div className={styles.both}>
          <section className={styles.side} aria-label="Your customers">
            <h4 className={styles.title}>Your customers</h4>
            <PickAccount
              label="Name of a customer"
              autoFocus
              testId="template-account-search"
              onClose={() => setChoosing(false)}
              onPick={choose}
            />
          </section>
          <section className={styles.side} aria-labelledby={casesId}>
            <h4 id={casesId} className={styles.title}>
              Awkward cases
            </h4>
            <ul className={styles.cases}>
              {AWKWARD_CASES.map(({ id, name, about }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={classNames(styles.case, shown?.id === id && styles.chosen)}
                    aria-current={shown?.id === id ? 'true' : undefined}
                    data-testid="template-sample"
                    data-sample={id}
                    onClick={() => choose({ id, name })}
                  >
                    <span className={styles.name}>{name}</span>
                    <span className={styles.about}>{about}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </div>
  );
}
