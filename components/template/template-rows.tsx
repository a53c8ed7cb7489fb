import { PenLine } from 'lucide-react';
import type { ListedTemplate } from '../../lib/app/template-list.ts';
import { Badge } from '../ui/badge.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './template-rows.module.css';
import { toneWord } from './tone-words.ts';

interface TemplateRowsProps {
  readonly templates: readonly ListedTemplate[];
  readonly chosenId: string;
  /** The chosen text has changes that are not saved. */
  readonly unsaved: boolean;
  readonly onChoose: (id: string) => void;
}

/** Every text with when it is used, how firm it is, and whose it is. */
export function TemplateRows({ templates, chosenId, unsaved, onChoose }: TemplateRowsProps) {
  return (
    <ul className={styles.rows} aria-label="Texts">
      {templates.map(({ builtIn, isOwn }) => {
        const chosen = builtIn.id === chosenId;
        return (
          <li key={builtIn.id}>
            <button
              type="button"
              className={classNames(styles.row, chosen && styles.chosen)}
              aria-current={chosen ? 'true' : undefined}
              data-testid="template-row"
              data-template={builtIn.id}
              onClick={() => onChoose(builtIn.id)}
            >
              <span className={styles.head}>
                <span className={styles.name}>{builtIn.name}</span>
                {isOwn ? (
                  <Badge tone="accent" icon={<PenLine />}>
                    Yours
                  </Badge>
                ) : (
                  <Badge icon={null}>Built-in</Badge>
                )}
              </span>
              <span className={styles.purpose}>{builtIn.purpose}</span>
              <span className={styles.tone}>
                Tone: {toneWord(builtIn.tone)}
                {chosen && unsaved && ' · not saved yet'}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
