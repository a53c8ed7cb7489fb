import type { ImportProgress } from '../../lib/importers/import-progress.ts';
import { counted } from './counted.ts';

export interface ProgressWords {
  readonly label: string;
  /** How far, in figures. */
  readonly text: string;
  /** 0 to 1; `null` while nobody knows how much there is. */
  readonly value: number | null;
}

type Labels = Readonly<Record<ImportProgress['step'], string>>;

const IMPORTING: Labels = {
  reading: 'Reading the files',
  checking: 'Comparing with what is on record',
  writing: 'Saving',
  listing: 'Saved. Making today’s list',
};
const LABELS: Readonly<Record<'import' | 'undo', Labels>> = {
  import: IMPORTING,
  undo: { ...IMPORTING, writing: 'Taking it back', listing: 'Taken back. Making today’s list' },
};

/** progressWords({ step: 'writing', done: 1200, of: 3400 }, 'en-US') says "Saving", "1,200 of 3,400 rows". */
export function progressWords(
  { step, done, of }: ImportProgress,
  locale: string,
  work: 'import' | 'undo' = 'import',
): ProgressWords {
  const value = of === null || of === 0 ? null : Math.min(1, done / of);
  return { label: LABELS[work][step], text: figures({ step, done, of }, locale), value };
}

function figures({ step, done, of }: ImportProgress, locale: string): string {
  if (of === null || of === 0) return 'A moment';
  const number = new Intl.NumberFormat(locale);
  // Bytes are read ahead of the count now and then; "3 of 2" would be nonsense.
  const sofar = Math.min(done, of);
  switch (step) {
    case 'reading':
      return `${inBytes(sofar, of, locale)} of ${inBytes(of, of, locale)}`;
    case 'checking':
    case 'writing':
      return `${number.format(sofar)} of ${counted(of, 'row', locale)}`;
    case 'listing':
      return `${number.format(sofar)} of ${counted(of, 'customer', locale)}`;
  }
}

/** In the unit that suits `scale`, so that both figures of a pair have the same: "0.4 MB of 3.4 MB". */
function inBytes(bytes: number, scale: number, locale: string): string {
  const large = scale >= 1_000_000;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  });
  return format.format(bytes / (large ? 1_000_000 : 1000));
}
