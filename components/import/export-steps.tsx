import styles from './export-steps.module.css';

/** Which two reports to export, and where that is. */
export function ExportSteps() {
  return (
    <ol className={styles.steps}>
      <li className={styles.step}>
        <p className={styles.name}>A/R Aging Detail</p>
        <p>
          In QuickBooks Online open <b>Reports</b>, search for “A/R Aging Detail” and open it. Set its date to
          today.
        </p>
        <p className={styles.why}>It says which invoices are open, and since when.</p>
      </li>
      <li className={styles.step}>
        <p className={styles.name}>Customer Contact List</p>
        <p>
          Open <b>Reports</b> again, search for “Customer Contact List” and open it.
        </p>
        <p className={styles.why}>It says whom to write to and whom to call.</p>
      </li>
      <li className={styles.step}>
        <p className={styles.name}>Export to CSV</p>
        <p>
          In each report open the <b>Export</b> menu at the top right and choose <b>Export to CSV</b>.
        </p>
        <p className={styles.why}>Two files arrive in your downloads. Leave them as they are.</p>
      </li>
    </ol>
  );
}
