import styles from './missing-items.module.css';

/** Open items of an earlier import that this one does not name: not the same as paid (case 68). */
export function MissingItems({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className={styles.note}>
      {count === 1
        ? '1 open item of an earlier import is not in this export. That can mean paid, or only left out: it is kept and not chased.'
        : `${count} open items of an earlier import are not in this export. That can mean paid, or only left out: they are kept and not chased.`}
    </p>
  );
}
