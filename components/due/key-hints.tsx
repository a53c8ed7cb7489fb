import { Kbd } from '../ui/kbd.tsx';
import styles from './key-hints.module.css';

/** The list is worked top to bottom with the keyboard. */
export function KeyHints() {
  return (
    <footer className={styles.hints}>
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> move
      </span>
      <span>
        <Kbd>Enter</Kbd> open
      </span>
      <span>
        <Kbd>s</Kbd> snooze
      </span>
      <span>
        <Kbd>/</Kbd> find
      </span>
    </footer>
  );
}
