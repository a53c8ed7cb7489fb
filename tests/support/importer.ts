import type { Hold } from '../../lib/domain/hold.ts';
import type { ImportPlan, KnownBook } from '../../lib/importers/reconcile/import-plan.ts';
import { reconcile } from '../../lib/importers/reconcile.ts';
import { buildCandidates, type Said } from './build-candidates.ts';

interface Book extends KnownBook {
  readonly holds: readonly Hold[];
}

type Given = Pick<Partial<Parameters<typeof reconcile>[0]>, 'complete' | 'placeOf'>;

/** One book and what imports make of it, one after another: "import-1", "import-2". */
export function importer() {
  let known: Book = { accounts: [], contacts: [], openItems: [], holds: [] };
  let [serial, turn] = [0, 0];
  const put = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) => [
    ...new Map([...before, ...after].map((row) => [row.id, row])).values(),
  ];
  const run = (said: Said, given: Given = {}): ImportPlan & { readonly known: Book } => {
    turn += 1;
    const plan = reconcile({
      candidates: buildCandidates(said),
      known,
      ids: () => `id-${++serial}`,
      importId: `import-${turn}`,
      at: Date.UTC(2026, 10, 20 + turn, 12),
      ...given,
    });
    known = {
      accounts: put(known.accounts, plan.accounts),
      contacts: put(known.contacts, plan.contacts),
      openItems: put(known.openItems, plan.openItems),
      holds: put(known.holds, plan.holds),
    };
    return { ...plan, known };
  };
  /** As if the user had changed something since. */
  const change = (by: (book: Book) => Partial<Book>) => {
    known = { ...known, ...by(known) };
  };
  return { run, change };
}
