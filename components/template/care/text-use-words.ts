import type { TextUse } from '../../../lib/app/text-use.ts';

/** Under so many, a share says nothing: one answer more or less would move it by several per cent. */
const ENOUGH_FOR_A_SHARE = 30;

/** "12 sent, 5 answered within 7 days"; from 30 on with the share: "40 sent, 10 answered within 7 days (25%)". */
export function textUseWords(use: TextUse | undefined, days: number, locale: string): string {
  if (!use || use.sent === 0) return 'Not sent yet';
  const number = new Intl.NumberFormat(locale);
  const said = `${number.format(use.sent)} sent, ${number.format(use.answered)} answered within ${days} days`;
  if (use.sent < ENOUGH_FOR_A_SHARE) return said;
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return `${said} (${share.format(use.answered / use.sent)})`;
}

/** Those that may still be answered in time; empty: there are none. */
export function waitingWords({ waiting }: TextUse, days: number): string {
  if (waiting === 0) return '';
  return waiting === 1
    ? `One of them was sent less than ${days} days ago. `
    : `${waiting} of them were sent less than ${days} days ago. `;
}
