/** What is drawn from one row of numbers from 0 to below 1. */
export interface Chance {
  /** A whole number from 0 to below `limit`; 0 when there is none. */
  readonly below: (limit: number) => number;
  /** @throws RangeError when there is nothing to pick from. */
  readonly pick: <T>(from: readonly T[]) => T;
  readonly is: (share: number) => boolean;
}

export function chance(random: () => number): Chance {
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    pick: (from) => {
      const at = below(from.length);
      // Only a list without entries has none here; an entry itself may be `undefined`.
      if (at >= from.length) throw new RangeError('Nothing to pick from');
      return from[at] as (typeof from)[number];
    },
    is: (share) => random() < share,
  };
}
