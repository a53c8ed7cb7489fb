import type { LedgerColumn } from '../../lib/reports/ledger-columns.ts';

interface ColumnLayout {
  /** Pixels it is never narrower than. */
  readonly min: number;
  /** Its part of what is left over; 0 keeps it as it is. */
  readonly grow: number;
  readonly end?: boolean;
}

// Together no wider than a window of 1280 pixels has room for, in each view that comes with the product but the widest.
const LAYOUT: Readonly<Record<LedgerColumn, ColumnLayout>> = {
  name: { min: 152, grow: 3 },
  overdue: { min: 122, grow: 0, end: true },
  open: { min: 122, grow: 0, end: true },
  late: { min: 92, grow: 0, end: true },
  aging: { min: 76, grow: 0 },
  next: { min: 216, grow: 3 },
  reason: { min: 230, grow: 4 },
  contact: { min: 108, grow: 0 },
  silent: { min: 110, grow: 1 },
  promised: { min: 130, grow: 1 },
  blocked: { min: 104, grow: 1 },
  disputed: { min: 122, grow: 0, end: true },
  procedure: { min: 120, grow: 1 },
  credits: { min: 122, grow: 0, end: true },
  kept: { min: 100, grow: 0, end: true },
};

/** Two lines take what one would take twice the width for. */
const ON_TWO_LINES: Partial<Record<LedgerColumn, number>> = { name: 130, next: 150 };

/** Reasons are sentences: where they are shown, and where many columns share the width, every row has two lines. */
export function hasTwoLines(columns: readonly LedgerColumn[]): boolean {
  return columns.includes('reason') || (columns.includes('next') && columns.length > FEW_COLUMNS);
}

const FEW_COLUMNS = 7;

function leastOf(column: LedgerColumn, columns: readonly LedgerColumn[]): number {
  return (hasTwoLines(columns) ? ON_TWO_LINES[column] : undefined) ?? LAYOUT[column].min;
}

/** A tick box stands before the columns. */
const TICK = 36;

export function isAtEnd(column: LedgerColumn): boolean {
  return LAYOUT[column].end ?? false;
}

/** The CSS grid's columns, the same for head and rows, so that they stand under each other. */
export function columnTemplate(columns: readonly LedgerColumn[]): string {
  const parts = columns.map((column) => {
    const { grow } = LAYOUT[column];
    const min = leastOf(column, columns);
    return grow === 0 ? `${min}px` : `minmax(${min}px, ${grow}fr)`;
  });
  return [`${TICK}px`, ...parts].join(' ');
}

/** Pixels below which the table scrolls sideways within itself. */
export function leastWidth(columns: readonly LedgerColumn[]): number {
  return columns.reduce((sum, column) => sum + leastOf(column, columns), TICK);
}

/** What a narrow window shows: who, how much, how late; what comes next stands below the name. */
export const NARROW_COLUMNS: readonly LedgerColumn[] = ['name', 'overdue', 'late'];
export const NARROW_BELOW = 640;

/** As `columnTemplate`, for a window as wide as a phone. */
export const NARROW_TEMPLATE = '32px minmax(0, 1fr) minmax(0, max-content) 44px';
