import styles from './spinner.module.css';

/** A turning ring in the colour of the text around it. Decoration: the words beside it say what is going on. */
export function Spinner() {
  return <span className={styles.ring} aria-hidden="true" />;
}
