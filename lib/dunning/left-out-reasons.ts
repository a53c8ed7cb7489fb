import { groupBy } from '../shared/list.ts';
import { itemNames } from './item-names.ts';
import type { ItemStanding, LeftOut } from './item-standings.ts';
import { type Reason, reason } from './reason.ts';

const SENTENCES: Record<LeftOut, readonly [one: string, many: string]> = {
  disputed: ['is under review: a complaint is open', 'are under review: a complaint is open'],
  'in-plan': ['is paid in instalments', 'are paid in instalments'],
  placed: [
    'was handed to the collection partner: no reminders of ours',
    'were handed to the collection partner: no reminders of ours',
  ],
  promised: ['waits for the promised payment', 'wait for the promised payment'],
  'not-in-last-import': [
    'is no longer in the export: check whether it was paid',
    'are no longer in the export: check whether they were paid',
  ],
  'no-due-date': ['has no due date', 'have no due date'],
};

/** "INV-1042 and INV-1043 are under review: a complaint is open": one sentence for each cause. */
export function leftOutReasons(standings: readonly Pick<ItemStanding, 'item' | 'leftOut'>[]): Reason[] {
  if (standings.every(({ leftOut }) => leftOut === null)) return [];
  const groups = groupBy(standings, ({ leftOut }) => leftOut);
  return [...groups].flatMap(([cause, members]) => {
    if (cause === null) return [];
    const [one, many] = SENTENCES[cause];
    return reason(
      cause,
      `${itemNames(members.map(({ item }) => item))} ${members.length === 1 ? one : many}`,
    );
  });
}
