import type { BackupPreview } from '../../lib/app/read-backup.ts';
import type { RestoreOutcome } from '../../lib/app/restore-backup.ts';
import { counted } from './counted.ts';

type Compared = Pick<BackupPreview, 'comparison'>;

export interface ComparedRow {
  readonly label: string;
  readonly inFile: number;
  readonly here: number;
  readonly notHere: number;
}

const ROWS: readonly (readonly [label: string, ...tables: string[]])[] = [
  ['Customers', 'accounts'],
  ['People and mailboxes', 'contacts'],
  ['Invoices and credits', 'items'],
  ['Calls and mails in the log', 'activities'],
  ['Promises and plans', 'promises', 'plans'],
  ['Complaints and exceptions', 'disputes', 'holds'],
  ['Drafts', 'drafts'],
  ['Texts, steps and rules', 'templates', 'procedures', 'ruleAdjustments'],
];

/** What is in the file beside what is here, in lines a person counts in; lines of nothing are left out. */
export function comparedRows({ comparison }: Compared): ComparedRow[] {
  return ROWS.map(([label, ...names]) => {
    const tables = names.flatMap((name) => comparison.tables.get(name) ?? []);
    const sum = (of: 'inFile' | 'here' | 'notHere') => tables.reduce((total, one) => total + one[of], 0);
    return { label, inFile: sum('inFile'), here: sum('here'), notHere: sum('notHere') };
  }).filter(({ inFile, here }, index) => index === 0 || inFile > 0 || here > 0);
}

/** Nothing is here that a restore could take away. */
export function isEmptyHere({ comparison }: Compared): boolean {
  return ['accounts', 'activities', 'drafts', 'templates'].every(
    (name) => (comparison.tables.get(name)?.here ?? 0) === 0,
  );
}

/** What is odd about the file, a sentence each. */
export function oddities({ comparison }: Compared, locale: string): string[] {
  const { erased, unreadable } = comparison;
  return [
    ...(erased > 0
      ? [
          `${counted(erased, 'customer', locale)} in the file ${erased === 1 ? 'was' : 'were'} erased here and ${erased === 1 ? 'stays' : 'stay'} erased.`,
        ]
      : []),
    ...(unreadable > 0
      ? [
          `${counted(unreadable, 'entry', locale, 'entries')} in the file cannot be read and will be left out.`,
        ]
      : []),
  ];
}

/** Before two books are put together. */
export function mergeWarning({ comparison }: Compared, locale: string): string | null {
  const { twice } = comparison;
  if (twice === 0) return null;
  return `${counted(twice, 'customer', locale)} of the file ${twice === 1 ? 'is' : 'are'} here already as another entry with the same customer number. They are not joined: ${twice === 1 ? 'it' : 'each'} would be listed twice.`;
}

export function restoredWords({ mode, customers, rows }: RestoreOutcome, locale: string): string {
  if (mode === 'replace') return `${counted(customers, 'customer', locale)} restored`;
  if (rows === 0) return 'Everything in the backup was here already';
  return customers > 0
    ? `${counted(customers, 'customer', locale)} added`
    : `${counted(rows, 'entry', locale, 'entries')} added, no new customers`;
}
