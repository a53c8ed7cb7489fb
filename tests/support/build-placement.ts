import type { z } from 'zod';
import { activitySchema, type Placement } from '../../lib/domain/activity.ts';
import { NOW, ZONE } from './fixed-clock.ts';

type PlacementInput = Extract<z.input<typeof activitySchema>, { kind: 'placement' }>;

/** `buildOpenItem()` was handed to a collection partner at `NOW`. */
export function buildPlacement(overrides: Partial<PlacementInput> = {}): Placement {
  const placement = activitySchema.parse({
    kind: 'placement',
    id: 'placement-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    partner: 'Harbor Collections',
    items: [{ itemId: 'item-1', levelId: 'hand-off' }],
    ...overrides,
  } satisfies PlacementInput);
  if (placement.kind !== 'placement') throw new Error('a placement is a placement');
  return placement;
}
