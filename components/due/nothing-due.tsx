import { Check } from 'lucide-react';
import type { DueList } from '../../lib/app/due-list.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { todoWords } from './due-words.ts';

/** Nothing is due: what comes next, and when. */
export function NothingDue({ list: { today, next, moment } }: { readonly list: DueList }) {
  const first = [...today, ...next].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
  return (
    <EmptyState icon={<Check />} title="Nothing is due now" data-testid="due-nothing">
      {first ? (
        <>
          <p>Next: {first.accountName}</p>
          <p>{todoWords(first, moment)}</p>
        </>
      ) : (
        'Nothing comes up in the next seven days either.'
      )}
    </EmptyState>
  );
}
