import { Lightbulb, OctagonX } from 'lucide-react';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './finding-note.module.css';

interface Props {
  readonly finding: Finding;
  readonly testId: 'draft-lint' | 'template-lint';
  /** Puts the suggested words in their place; left out: there is no place to put them. */
  readonly onUse?: (() => void) | undefined;
  /** Shows the words where they stand. */
  readonly onShow?: (() => void) | undefined;
}

const MUCH = 80;

/** One finding: the words, why, on whose word, and what to say instead. What blocks and what advises differ in word and shape. */
export function FindingNote({ finding, testId, onUse, onShow }: Props) {
  const { blocking, text, why, source, suggestion } = finding;
  const words = text.trim().replace(/\s+/g, ' ');
  return (
    <div
      className={classNames(styles.note, blocking ? styles.blocking : styles.advice)}
      data-testid={testId}
      data-blocking={blocking}
      data-rule={finding.rule}
    >
      {blocking ? <OctagonX aria-hidden="true" /> : <Lightbulb aria-hidden="true" />}
      <div className={styles.words}>
        <p className={styles.title}>
          <b>{blocking ? 'Must change:' : 'Advice:'}</b>{' '}
          {words === '' ? why : <q>{words.length > MUCH ? `${words.slice(0, MUCH).trimEnd()}…` : words}</q>}
        </p>
        {words !== '' && <p>{why}</p>}
        {suggestion !== '' && (
          <p className={styles.suggestion}>
            Rather: <q>{suggestion}</q>
          </p>
        )}
        <p className={styles.foot}>
          {suggestion !== '' && onUse && (
            <Button variant="secondary" size="sm" data-testid="lint-use" onClick={onUse}>
              Put these words in
            </Button>
          )}
          {words !== '' && onShow && (
            <Button variant="quiet" size="sm" data-testid="lint-show" onClick={onShow}>
              Show it in the text
            </Button>
          )}
          <span className={styles.source}>{source}</span>
        </p>
      </div>
    </div>
  );
}
