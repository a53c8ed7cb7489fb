import type { LedgerColumn } from '../../lib/reports/ledger-columns.ts';

interface ColumnLayout {
  /** Pixels it is never narrower than. */
  readonly min: number;
  /** Its part of what is left over; 0 keeps it as it is. */
  readonly grow: number;
  readonly end?: boolean;
}

const LAYOUT: Readonly<Record<LedgerColumn, ColumnLayout>> = {
  name: { min: 190, grow: 3 },
  overdue: { min: 128, grow: 0, end: true },
  open: { min: 124, grow: 0, end: true },
  late: { min: 84, grow: 0, end: true },
  aging: { min: 96, grow: 1 },
  next: { min: 200, grow: 3 },
  reason: { min: 190, grow: 3 },
  contact: { min: 112, grow: 0 },
  silent: { min: 130, grow: 1 },
  promised: { min: 140, grow: 1 },
  blocked: { min: 140, grow: 2 },
  disputed: { min: 124, grow: 0, end: true },
  procedure: { min: 120, grow: 1 },
  credits: { min: 124, grow: 0, end: true },
  kept: { min: 104, grow: 0, end: true },
};

/** A tick box stands before the columns. */
const TICK = 36;

export function isAtEnd(column: LedgerColumn): boolean {
  return LAYOUT[column].end ?? false;
}

/** The CSS grid's columns, the same for head and rows, so that they stand under each other. */
export function columnTemplate(columns: readonly LedgerColumn[]): string {
  const parts = columns.map((column) => {
    const { min, grow } = LAYOUT[column];
    return grow === 0 ? `${min}px` : `minmax(${min}px, ${grow}fr)`;
  });
  return [`${TICK}px`, ...parts].join(' ');
}

/** Pixels below which the table scrolls sideways within itself. */
export function leastWidth(columns: readonly LedgerColumn[]): number {
  return columns.reduce((sum, column) => sum + LAYOUT[column].min, TICK);
}

/** What a narrow window shows: who, how much, how late; what comes next stands below the name. */
export const NARROW_COLUMNS: readonly LedgerColumn[] = ['name', 'overdue', 'late'];
export const NARROW_BELOW = 640;

/** As `columnTemplate`, for a window as wide as a phone. */
export const NARROW_TEMPLATE = '32px minmax(0, 1fr) minmax(0, max-content) 44px';
