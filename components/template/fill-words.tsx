import { memo } from 'react';
import type { SourceWord } from '../source/source-word.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { codeOf, fillGroups } from './fill-groups.ts';
import styles from './fill-words.module.css';

interface FillWordsProps {
  readonly words: readonly SourceWord[];
  readonly onInsert: (code: string) => void;
}

/** What can be filled in, in plain words, as it reads for the customer shown; a press puts it where the cursor is. */
export const FillWords = memo(function FillWords({ words, onInsert }: FillWordsProps) {
  return (
    <section className={styles.all} aria-label="Words that fill themselves in">
      <h4 className={styles.title}>Words that fill themselves in</h4>
      <p className={styles.how}>Press one to put it where the cursor stands.</p>
      {fillGroups(words).map((group, index) => (
        <Disclosure
          key={group.title}
          summary={group.title}
          detail={String(group.words.length)}
          defaultOpen={index < OPEN_AT_FIRST}
        >
          <ul className={styles.words}>
            {group.words.map((word) => (
              <li key={word.code}>
                <button
                  type="button"
                  className={styles.word}
                  data-testid="template-word"
                  // Keeps the cursor where it is: the word goes there.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onInsert(codeOf(word))}
                >
                  <span className={styles.label}>{word.label}</span>
                  <span className={styles.hint}>{word.kind === 'part' ? word.meaning : word.example}</span>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
});

/** The groups that every text needs. */
const OPEN_AT_FIRST = 2;
