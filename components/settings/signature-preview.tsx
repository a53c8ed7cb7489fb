import type { FirmFormValues } from './firm-form-values.ts';
import styles from './signature-preview.module.css';

type Signed = Pick<FirmFormValues, 'senderName' | 'firmName' | 'senderPhone' | 'signatureLines'>;

/** How a mail ends, as it is typed; what is missing is said, for the page is where it is filled in. */
export function SignaturePreview({ values }: { readonly values: Signed }) {
  const lines = [values.senderName, values.firmName, values.senderPhone, values.signatureLines]
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const missing = missingWords(values);
  return (
    <figure className={styles.preview} data-testid="signature-preview">
      <figcaption className={styles.caption}>Your mails end like this</figcaption>
      <p className={styles.signature} dir="auto">
        {['Kind regards,', ...lines].join('\n')}
      </p>
      {missing !== '' && <p className={styles.missing}>Still missing: {missing}.</p>}
    </figure>
  );
}

function missingWords({ senderName, firmName, senderPhone }: Signed): string {
  const parts = [
    senderName.trim() === '' ? 'your name' : '',
    firmName.trim() === '' ? 'the name of your firm' : '',
    senderPhone.trim() === '' ? 'your phone' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
