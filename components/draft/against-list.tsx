import styles from './against-list.module.css';

/** What stands against a text, each in a line. */
export function AgainstList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.against}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
