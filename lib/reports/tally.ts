/** A figure that is worked out one by one, so that a large ledger is never held as a whole. */
export interface Tally<In, Out> {
  readonly add: (one: In) => void;
  readonly result: () => Out;
}

/** The figure over all that is there. */
export function tallied<In, Out>(tally: Tally<In, Out>, all: Iterable<In>): Out {
  for (const one of all) tally.add(one);
  return tally.result();
}
