import { type ReactNode, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AccountView } from '../../lib/app/account-view.ts';
import { formatDay, formatTime } from '../../lib/domain/format-day.ts';
import { PrintedPage } from '../ui/printed-page.tsx';
import styles from './call-sheet.module.css';

interface Props {
  readonly title: string;
  readonly view: AccountView;
  readonly children: ReactNode;
}

/** The sheet as it is printed: it stands beside the page only while the printer asks for it. */
export function PrintedSheet({ title, view, children }: Props) {
  const [isPrinting, setPrinting] = useState(false);
  // Before anything is painted: whoever sees the sheet can print it.
  useLayoutEffect(() => {
    // The browser prints what stands there when these listeners return.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting) return null;
  const { now, zone, today, locale } = view.moment;
  return (
    <PrintedPage className={styles.printed}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.quiet}>
        As of {formatDay(today, locale)}, {formatTime(now, zone, locale)}
      </p>
      {children}
    </PrintedPage>
  );
}
