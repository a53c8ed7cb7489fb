/** Where file and record disagree. The first of each kind are said; of more it is said how many they are. */
export interface ConflictList {
  readonly say: (kind: ConflictKind, sentence: () => string) => void;
  readonly sentences: () => string[];
}

/** In the order in which they are shown. */
const KINDS = {
  older: '',
  'two-accounts': 'more customers stand twice on record in that way.',
  'other-number': 'more customers have the name of one on record, and another number.',
  renamed: 'more customers have a new name in that way.',
  moved: 'more invoices have moved to another customer.',
  seems: 'more invoices seem to have moved to another customer.',
  grown: 'more invoices have a higher balance than on record.',
  currency: 'more invoices are in another currency than on record.',
  address: 'more postal addresses differ and are taken from the file.',
  stale: 'more people stand in the file whom you no longer use.',
} as const;
export type ConflictKind = keyof typeof KINDS;

const MOST = 10;

export function conflictList(): ConflictList {
  const said = new Map<ConflictKind, string[]>();
  const more = new Map<ConflictKind, number>();
  return {
    say: (kind, sentence) => {
      const list = said.get(kind) ?? [];
      said.set(kind, list);
      if (list.length < MOST) list.push(sentence());
      else more.set(kind, (more.get(kind) ?? 0) + 1);
    },
    sentences: () =>
      (Object.keys(KINDS) as ConflictKind[]).flatMap((kind) => {
        const rest = more.get(kind);
        return [...(said.get(kind) ?? []), ...(rest ? [`${rest} ${KINDS[kind]}`] : [])];
      }),
  };
}
