import { Phone } from 'lucide-react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { PersonView } from '../../lib/dunning/people.ts';
import { detailMarks } from '../account/detail-marks.ts';
import { phoneWords } from '../account/phone-words.ts';
import styles from './call-sheet.module.css';

interface Props {
  readonly phones: PersonView['phones'];
  readonly view: AccountView;
  readonly onDial: (number: string) => void;
}

/** Each number with its kind and the day it was last confirmed; pressed, it is handed to the telephone. */
export function SheetNumbers({ phones, view, onDial }: Props) {
  return (
    <ul className={styles.numbers}>
      {phones.map((phone) => (
        <li key={phone.number + phone.kind + phone.extension} className={styles.number}>
          <Phone size={16} aria-hidden />
          <span>
            <a
              className={styles.dial}
              href={`tel:${dialString(phone.number, phone.extension)}`}
              data-testid="sheet-number"
              onClick={() => onDial(phone.number)}
            >
              {phoneWords(phone)}
            </a>
            <span className={styles.quiet}>{detailMarks(phone, view.moment).notes.join(' · ')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** As telephone programs read it (RFC 3966): digits, and the extension behind ";ext=". */
function dialString(number: string, extension: string | null): string {
  const digits = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return extension ? `${digits};ext=${extension}` : digits;
}
