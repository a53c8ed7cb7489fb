import { Disclosure } from '../ui/disclosure.tsx';
import { FILL_GROUPS } from './fill-groups.ts';
import styles from './fill-words.module.css';

/** What can be filled in, in plain words; a press puts it where the caret is. */
export function FillWords({ onInsert }: { readonly onInsert: (code: string) => void }) {
  return (
    <Disclosure summary="Words that fill themselves in" detail="press to insert" defaultOpen>
      <div className={styles.groups}>
        {FILL_GROUPS.map(({ title, words }) => (
          <section key={title} className={styles.group}>
            <h4 className={styles.title}>{title}</h4>
            <ul className={styles.words}>
              {words.map(({ code, label, hint }) => (
                <li key={code}>
                  <button
                    type="button"
                    className={styles.word}
                    data-testid="template-word"
                    // Keeps the caret where it is: the word goes there.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onInsert(code)}
                  >
                    <span className={styles.label}>{label}</span>
                    <span className={styles.hint}>{hint}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
