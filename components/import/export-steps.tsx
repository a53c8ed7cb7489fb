import { Disclosure } from '../ui/disclosure.tsx';
import styles from './export-steps.module.css';

/** Which two reports to export, and where that is. Folded once the first file is there. */
export function ExportSteps({ folded }: { readonly folded: boolean }) {
  if (folded) {
    return (
      <Disclosure summary="Which reports, and where to export them">
        <Steps />
      </Disclosure>
    );
  }
  return <Steps />;
}

function Steps() {
  return (
    <ol className={styles.steps}>
      <li className={styles.step}>
        <p className={styles.name}>A/R Aging Detail</p>
        <p>
          In QuickBooks Online open <b>Reports</b>, search for “A/R Aging Detail” and open it. Let it show
          today.
        </p>
        <p className={styles.why}>Says which invoices are open, and since when.</p>
      </li>
      <li className={styles.step}>
        <p className={styles.name}>Customer Contact List</p>
        <p>
          Open <b>Reports</b> again, search for “Customer Contact List” and open it.
        </p>
        <p className={styles.why}>Says whom to write to and whom to call.</p>
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
