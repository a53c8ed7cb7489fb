/** What is done on any day of work. */
export const DAILY_DEEDS = [
  'popup: put aside',
  'popup: put aside and taken back',
  'popup: left out',
  'popup: left out and taken back',
  'row: no-answer',
  'row: left-message',
  'row: talked',
  'panel: promised all',
  'panel: promised a part',
  'panel: no answer',
  'panel: left a message',
  'panel: put aside',
  'panel: put aside and taken back',
  'ledger: taken back',
] as const;

/** What the most urgent customers of a small book may not ask for within two days. */
export const WRITTEN_DEEDS = ['panel: wrote a mail', 'panel: posted a letter'] as const;
