import type { AccountView } from '../../lib/app/account-view.ts';
import type { CallActivity } from '../../lib/domain/activity.ts';
import type { LogEntry } from '../../lib/dunning/log-entries.ts';
import {
  type AgreedThen,
  agreementIds,
  givesWayUnasked,
  mayGiveWay,
} from '../../lib/dunning/may-give-way.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { dayOf, planNamed, sumOf } from './agreement-words.ts';
import type { CallTyped } from './call-correction.ts';
import styles from './log.module.css';

interface Props {
  readonly typed: CallTyped;
  readonly call: CallActivity;
  readonly entry: LogEntry;
  readonly book: LogBook;
  readonly view: AccountView;
  readonly error: string | undefined;
  readonly onChange: (part: Pick<CallTyped, 'givesWay'>) => void;
}

/** Which earlier promises and plans gave way to what was agreed (cases 33, 37). */
export function LogCorrectEarlier({ typed, call, entry, book, view, error, onChange }: Props) {
  const then = agreedThen(typed, call, entry, book);
  const { promises, plans } = mayGiveWay(book.records, then);
  const ticked = new Set(typed.givesWay ?? givesWayUnasked(book.records, then));
  const kept = new Set(
    [
      ...view.promises.map(({ promise, state }) => ({ id: promise.id, state })),
      ...view.plans.map(({ plan, state }) => ({ id: plan.id, state })),
    ].flatMap(({ id, state }) => (state.kind === 'kept' ? [id] : [])),
  );
  const choices = [
    ...promises.map((one) => ({
      id: one.id,
      words: `promise of ${sumOf(one.amount, view)} by ${dayOf(one.dueOn, view)}`,
    })),
    ...plans.map((one) => ({ id: one.id, words: planNamed(one, view) })),
  ];
  const shown = choices.filter(({ id }) => ticked.has(id) || !kept.has(id));
  if (shown.length === 0) return null;
  const toggle = (id: string, isOn: boolean) =>
    onChange({
      givesWay: choices.map((one) => one.id).filter((one) => (one === id ? isOn : ticked.has(one))),
    });
  return (
    <fieldset className={styles.fieldset} data-testid="entry-earlier">
      <legend>It takes the place of</legend>
      {shown.map(({ id, words }) => (
        <Checkbox
          key={id}
          label={`The ${words}`}
          checked={ticked.has(id)}
          data-testid="entry-gives-way"
          onChange={({ target }) => toggle(id, target.checked)}
        />
      ))}
      <p className={styles.explain}>What is not ticked goes on beside it.</p>
      {error && <p role="alert">{error}</p>}
    </fieldset>
  );
}

/** What was said of them as far as it is still a choice: an invoice may have been unticked since. */
export function givesWayNow(
  typed: CallTyped,
  call: CallActivity,
  entry: LogEntry,
  book: LogBook,
): Pick<CallTyped, 'givesWay'> {
  if (!typed.givesWay) return { givesWay: null };
  const choice = agreementIds(mayGiveWay(book.records, agreedThen(typed, call, entry, book)));
  return { givesWay: typed.givesWay.filter((id) => choice.has(id)) };
}

function agreedThen(typed: CallTyped, call: CallActivity, entry: LogEntry, book: LogBook): AgreedThen {
  const { promises, plans } = book.cameOf(entry);
  return {
    own: { promises: promises.map(({ promise }) => promise), plans: plans.map(({ plan }) => plan) },
    at: call.at,
    promises: typed.promises.map(({ id, itemIds }) => ({ id, itemIds: itemIds ?? typed.itemIds })),
    plans: typed.plans,
  };
}
