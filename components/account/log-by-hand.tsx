import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { Button } from '../ui/button.tsx';
import styles from './log.module.css';
import { LogHeardForm } from './log-heard-form.tsx';

interface Props {
  readonly view: AccountView;
  readonly onCallIn: () => void;
}

/** What no page has shown is noted here: they wrote, they called, somebody met them. */
export function LogByHand({ view, onCallIn }: Props) {
  const [way, setWay] = useState<'wrote' | 'met' | null>(null);
  if (way !== null) return <LogHeardForm key={way} view={view} way={way} onDone={() => setWay(null)} />;
  return (
    <fieldset className={styles.plain}>
      <legend className={styles.count}>Note by hand</legend>
      <div className={styles.say}>
        <Button size="sm" data-testid="log-they-wrote" onClick={() => setWay('wrote')}>
          They wrote
        </Button>
        <Button size="sm" data-testid="log-they-called" onClick={onCallIn}>
          They called
        </Button>
        <Button size="sm" data-testid="log-we-met" onClick={() => setWay('met')}>
          We met or heard
        </Button>
      </div>
    </fieldset>
  );
}
