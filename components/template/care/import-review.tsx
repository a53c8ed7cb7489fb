import { useState } from 'react';
import type { TextToImport } from '../../../lib/app/text-import.ts';
import { count } from '../../../lib/shared/text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/row.tsx';
import { Select } from '../../ui/select.tsx';
import type { Tone } from '../../ui/tone.ts';
import styles from './care.module.css';
import { DifferenceView } from './difference-view.tsx';

interface Props {
  readonly name: string;
  readonly rows: readonly TextToImport[];
  readonly busy: boolean;
  readonly onTake: (theirs: ReadonlySet<string>) => void;
  readonly onClose: () => void;
}

const STATES: Record<TextToImport['state'], { readonly word: string; readonly tone: Tone }> = {
  new: { word: 'New', tone: 'accent' },
  changed: { word: 'Differs from yours', tone: 'late' },
  same: { word: 'The same', tone: 'good' },
  unreadable: { word: 'Cannot be read', tone: 'hold' },
};

/** What is in a file of texts, beside what is here; of those that differ the user says which stays. */
export function ImportReview({ name, rows, busy, onTake, onClose }: Props) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const taken = rows.filter(
    (row) => row.state === 'new' || (row.state === 'changed' && theirs.has(row.id)),
  ).length;
  const choose = (id: string, isTheirs: boolean) => {
    const next = new Set(theirs);
    if (isTheirs) next.add(id);
    else next.delete(id);
    setTheirs(next);
  };
  return (
    <div className={styles.care} data-testid="templates-import-review">
      <p>
        “{name}” holds {count(rows.length, 'text')}. Nothing has been changed yet.
      </p>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <ReviewRow
            // biome-ignore lint/suspicious/noArrayIndexKey: two that cannot be read may have one name, and rows never move.
            key={`${index}-${row.name}`}
            row={row}
            isTheirs={row.state === 'changed' && theirs.has(row.id)}
            onChoose={choose}
          />
        ))}
      </ul>
      <Row justify="end">
        <Button onClick={onClose}>Leave it</Button>
        <Button
          variant="primary"
          busy={busy}
          data-testid="templates-import-confirm"
          onClick={() => onTake(theirs)}
        >
          {taken === 0 ? 'Done' : `Take over ${count(taken, 'text')}`}
        </Button>
      </Row>
    </div>
  );
}

interface RowProps {
  readonly row: TextToImport;
  readonly isTheirs: boolean;
  readonly onChoose: (id: string, isTheirs: boolean) => void;
}

function ReviewRow({ row, isTheirs, onChoose }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const { word, tone } = STATES[row.state];
  return (
    <li className={styles.row} data-testid="templates-import-row">
      <Row justify="between">
        <span>{row.name}</span>
        <Badge tone={tone}>{word}</Badge>
      </Row>
      {row.state === 'unreadable' && <p className={styles.quiet}>{row.why} It is left out.</p>}
      {row.state === 'changed' && (
        <>
          <Row>
            <Select
              aria-label={`Which “${row.name}” stays`}
              className={styles.choice}
              value={isTheirs ? 'theirs' : 'mine'}
              data-testid="templates-import-choice"
              options={[
                { value: 'mine', label: 'Keep mine' },
                { value: 'theirs', label: 'Take theirs, keep mine as an earlier version' },
              ]}
              onChange={(event) => onChoose(row.id, event.target.value === 'theirs')}
            />
            <Button size="sm" variant="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? 'Hide the changes' : 'Show what differs'}
            </Button>
          </Row>
          {isOpen && <DifferenceView before={row.mine} after={row.theirs} />}
        </>
      )}
    </li>
  );
}
