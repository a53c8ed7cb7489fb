import { Skeleton } from '../ui/skeleton.tsx';
import styles from './list-loading.module.css';

/** The place of rows that are being read. */
export function ListLoading() {
  return (
    <div className={styles.loading}>
      <Skeleton label="Reading the list" lines={5} />
    </div>
  );
}
