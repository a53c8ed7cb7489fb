import { PenLine } from 'lucide-react';
import type { ListedTemplate } from '../../lib/app/template-list.ts';
import { Badge } from '../ui/badge.tsx';
import { classNames } from '../ui/class-names.ts';
import { languageName } from './language-name.ts';
import styles from './text-row.module.css';
import { toneWord } from './tone-words.ts';

interface TextRowProps {
  readonly template: ListedTemplate;
  readonly chosen: boolean;
  /** Where the Tab key comes to rest in the list. */
  readonly focusable: boolean;
  readonly unsaved: boolean;
  readonly onChoose: (id: string) => void;
}

/** One text: its name, how firm it is, its language and whose it is. */
export function TextRow({ template, chosen, focusable, unsaved, onChoose }: TextRowProps) {
  const { id, name, builtIn, isOwn } = template;
  return (
    <button
      type="button"
      className={classNames(styles.row, chosen && styles.chosen)}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={focusable ? 0 : -1}
      data-testid="template-row"
      data-template={id}
      onClick={() => onChoose(id)}
    >
      <span className={styles.name}>{name.replace(` (${languageName(builtIn.language)})`, '')}</span>
      <span className={styles.about}>
        <span className={styles.tone}>
          Tone: {toneWord(builtIn.tone)}
          {unsaved && ' · not saved yet'}
        </span>
        <span className={styles.badges}>
          {isOwn && (
            <Badge tone="accent" icon={<PenLine />}>
              Yours
            </Badge>
          )}
          <Badge icon={null} title={languageName(builtIn.language)} lang="en">
            {builtIn.language.toUpperCase()}
          </Badge>
        </span>
      </span>
    </button>
  );
}
