import type { DueList } from '../../lib/app/due-list.ts';
import type { DueContact } from '../../lib/domain/due-contact.ts';

/** The parts of the day's list, from top to bottom. */
const PARTS = ['now', 'today', 'tomorrow', 'next', 'waiting'] as const;
export type ListPart = (typeof PARTS)[number];

/** How many rows of each part are shown. */
export type ShownRows = Readonly<Record<ListPart, number>>;

/** What is due now comes first and has the most room; of the rest a glance is enough until more is asked for. */
export const ROWS_AT_ONCE: ShownRows = { now: 20, today: 5, tomorrow: 5, next: 5, waiting: 5 };

export const MORE_ROWS = 40;

export interface PartOfList {
  readonly part: ListPart;
  readonly title: string;
  readonly rows: readonly ListRow[];
  readonly count: number;
}

/** The same account may be due and waited for: each has a row of its own. */
export interface ListRow {
  readonly id: string;
  readonly line: DueContact;
}

const TITLES: Record<ListPart, string> = {
  now: 'Due now',
  today: 'Later today',
  tomorrow: 'Tomorrow',
  next: 'Next days',
  waiting: 'Waiting',
};

/** The parts that hold something, each with the rows that are shown of it. */
export function listParts(list: DueList, shown: ShownRows): PartOfList[] {
  const counts: Record<ListPart, number> = {
    now: list.nowCount,
    today: list.todayCount,
    tomorrow: list.tomorrowCount,
    next: list.nextCount,
    waiting: list.waitingCount,
  };
  return PARTS.map((part) => ({
    part,
    title: TITLES[part],
    rows: list[part].slice(0, shown[part]).map((line) => ({ id: `${part}:${line.accountId}`, line })),
    count: counts[part],
  })).filter(({ rows }) => rows.length > 0);
}

/** What a popup has room for; the rest is drawn when these rows stand on the screen. */
const ROWS_ON_SCREEN = 8;

/** The parts as far as they are seen before anybody scrolls. */
export function onScreen(parts: readonly PartOfList[]): PartOfList[] {
  let room = ROWS_ON_SCREEN;
  return parts.flatMap((part) => {
    const rows = part.rows.slice(0, room);
    room -= rows.length;
    return rows.length > 0 ? [{ ...part, rows }] : [];
  });
}

/** So many lines of each part must be read to show that. */
export function mostShown(shown: ShownRows): number {
  return Math.max(...Object.values(shown));
}
