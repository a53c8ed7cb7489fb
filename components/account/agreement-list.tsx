import type { AccountView } from '../../lib/app/account-view.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import type { PromiseToPay } from '../../lib/domain/promise-to-pay.ts';
import type { PromiseState, PromiseStateKind } from '../../lib/dunning/promise-state.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { Badge } from '../ui/badge.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { Tone } from '../ui/tone.ts';
import styles from './account-lists.module.css';

/** What was promised and what became of it, newest first. */
export function AgreementList({ view }: { readonly view: AccountView }) {
  if (view.promises.length === 0) {
    return <EmptyState title="No agreements yet">Log a call, and what was promised stands here.</EmptyState>;
  }
  return (
    <ul className={styles.list}>
      {view.promises.map(({ promise, state }) => (
        <li key={promise.id} className={styles.row} data-testid="promise-row">
          <div className={styles.main}>
            <span className={styles.strong}>{promiseSentence(promise, state, view)}</span>
            <Badge tone={TONES[state.kind]}>{WORDS[state.kind]}</Badge>
          </div>
          <div className={styles.detail}>
            <span>For {joinWords(numbersOf(promise, view))}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** "Promised 1,200.00 USD for 4 December; 500.00 USD came in". */
function promiseSentence(
  promise: PromiseToPay,
  state: PromiseState,
  { settings, moment }: AccountView,
): string {
  const amount = formatMoney(promise.amount, settings.locale);
  const on = formatDay(promise.dueOn, settings.locale, moment.today);
  const received =
    state.received.amount > 0 ? `; ${formatMoney(state.received, settings.locale)} came in` : '';
  return `${amount} for ${on}${received}`;
}

function numbersOf(promise: PromiseToPay, { facts }: AccountView): string[] {
  return promise.covers.map(
    ({ itemId }) => facts.items.find(({ id }) => id === itemId)?.number || 'one invoice',
  );
}

const WORDS: Record<PromiseStateKind, string> = {
  pending: 'pending',
  kept: 'kept',
  'kept-in-part': 'kept in part',
  broken: 'not received',
  replaced: 'replaced',
};

const TONES: Record<PromiseStateKind, Tone> = {
  pending: 'accent',
  kept: 'good',
  'kept-in-part': 'late',
  broken: 'late',
  replaced: 'neutral',
};
