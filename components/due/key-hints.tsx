import { Kbd } from '../ui/kbd.tsx';
import styles from './key-hints.module.css';

/** The list is worked top to bottom with the keyboard; "?" tells of the other keys. */
export function KeyHints() {
  return (
    <footer className={styles.hints}>
      <span>
        <Kbd>↑↓</Kbd> move
      </span>
      <span>
        <Kbd>Enter</Kbd> open
      </span>
      <span>
        <Kbd>d</Kbd> done
      </span>
      <span>
        <Kbd>s</Kbd> snooze
      </span>
      <span>
        <Kbd>?</Kbd> all
      </span>
    </footer>
  );
}
