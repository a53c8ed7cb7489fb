import type { AccountView } from '../../lib/app/account-view.ts';
import type { CallReport } from '../../lib/domain/call-report.ts';
import {
  agreedNow,
  givesWay,
  type TakesPlace as Taken,
  takesPlaceOf,
} from '../../lib/dunning/takes-place-of.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { dayOf, planNamed, sumOf } from '../account/agreement-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import styles from './read-back.module.css';

interface Props {
  /** As far as it is understood. */
  readonly agreed: Pick<CallReport, 'promises' | 'plan'> | null;
  /** As somebody has answered; `null`: nobody has yet. */
  readonly replacesPlans: boolean | null;
  readonly view: AccountView;
  readonly onAnswer: (replacesPlans: boolean) => void;
}

/** What the agreement takes the place of: said before it is saved, and asked where it may be meant either way (cases 33, 37). */
export function TakesPlace({ agreed, replacesPlans, view, onAnswer }: Props) {
  const taken = agreed && takesPlaceOf(view, agreedNow({ ...agreed, replacesPlans }, view.facts));
  const asked = taken?.asked ?? [];
  const sentence = taken ? placeSentence(taken, view) : '';
  return (
    <div aria-live="polite" data-testid="takes-place">
      {asked.length > 0 && (
        <Checkbox
          label={`It takes the place of the ${joinWords(asked.map(({ plan }) => planNamed(plan, view)))}`}
          hint="Not if only an instalment is paid on another day: then the plan goes on."
          checked={replacesPlans ?? givesWay(asked)}
          data-testid="replaces-plans"
          onChange={({ target }) => onAnswer(target.checked)}
        />
      )}
      {sentence !== '' && <p className={styles.place}>{sentence}</p>}
    </div>
  );
}

/** "It takes the place of the promise of 500.00 EUR by 4 December."; what is asked is not said besides. */
function placeSentence({ byPromise, byPlan, asked }: Taken, view: AccountView): string {
  const promiseIds = [
    ...byPromise.flatMap(({ replacesId, alsoReplaces }) => [replacesId, ...alsoReplaces]),
    ...byPlan.promises,
  ];
  const planIds = [...byPromise.flatMap(({ replacesPlans }) => replacesPlans), ...byPlan.plans].filter(
    (id) => !asked.some(({ plan }) => plan.id === id),
  );
  const promises = view.promises
    .filter(({ promise, state }) => promiseIds.includes(promise.id) && state.kind !== 'kept')
    .map(({ promise }) => `the promise of ${sumOf(promise.amount, view)} by ${dayOf(promise.dueOn, view)}`);
  const plans = view.plans
    .filter(({ plan, state }) => planIds.includes(plan.id) && state.kind !== 'kept')
    .map(({ plan }) => `the ${planNamed(plan, view)}`);
  const before = [...promises, ...plans];
  return before.length === 0 ? '' : `It takes the place of ${joinWords(before)}.`;
}
