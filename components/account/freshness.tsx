import { RefreshCw } from 'lucide-react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import styles from './freshness.module.css';

interface Props {
  readonly view: AccountView;
  readonly onImport: () => void;
}

/** The day the figures are true for, at the foot of the panel (B5). */
export function Freshness({ view, onImport }: Props) {
  const { figuresOf, figuresAreStale, settings } = view;
  const words =
    figuresOf === null ? 'No figures yet' : `Figures of ${formatShortDay(figuresOf, settings.locale)}`;
  return (
    <Row justify="between" wrap={false}>
      <span className={styles.words} data-testid="freshness">
        {figuresAreStale ? `${words}, please refresh` : words}
      </span>
      <Button variant="quiet" size="sm" icon={<RefreshCw size={14} />} onClick={onImport}>
        Import
      </Button>
    </Row>
  );
}
