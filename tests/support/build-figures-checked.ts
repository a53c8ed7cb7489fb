import type { z } from 'zod';
import { type Activity, activitySchema } from '../../lib/domain/activity.ts';
import { NOW, TODAY, ZONE } from './fixed-clock.ts';

type FiguresCheckedInput = Extract<z.input<typeof activitySchema>, { kind: 'figures-checked' }>;

/** Somebody looked for payments on `TODAY`. */
export function buildFiguresChecked(
  overrides: Partial<FiguresCheckedInput> = {},
): Extract<Activity, { kind: 'figures-checked' }> {
  const checked = activitySchema.parse({
    kind: 'figures-checked',
    id: 'figures-checked-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    on: TODAY,
    ...overrides,
  } satisfies FiguresCheckedInput);
  if (checked.kind !== 'figures-checked') throw new Error('a check is a check');
  return checked;
}
