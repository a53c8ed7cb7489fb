import { useMemo, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { currencyOf, openOn } from '../../lib/calls/call-ground.ts';
import { remarkSentences, suggestedSentence } from '../../lib/calls/suggested-sentence.ts';
import { isTaken, takenAgreement } from '../../lib/calls/taken-agreement.ts';
import type { AgreementContext, TypedAgreement } from '../../lib/calls/typed-agreement.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';
import type { Money } from '../../lib/domain/money.ts';
import { unique } from '../../lib/shared/list.ts';
import { useTypedAgreement } from '../hooks/use-typed-agreement.ts';
import { Button } from '../ui/button.tsx';
import { callGround } from './call-ground.ts';
import styles from './typed-suggestions.module.css';

interface Props {
  readonly form: CallForm;
  readonly view: AccountView;
  readonly onTake: (part: Partial<CallForm>) => void;
}

/** What the note may mean, one button each; nothing is filled in by itself (P15), and "soon" asks for a day (case 30). */
export function TypedSuggestions({ form, view, onTake }: Props) {
  const [takenFrom, setTakenFrom] = useState<string | null>(null);
  const context = useContextOf(form, view);
  const ground = callGround(view);
  const found = useTypedAgreement(form.note, context);
  const offered = takenFrom === form.note ? [] : found.filter((one) => !isTaken(one, form, ground));
  const saying = { locale: view.settings.locale, today: view.moment.today };
  const take = (part: Partial<CallForm>) => {
    setTakenFrom(form.note);
    onTake(part);
  };
  return (
    <div aria-live="polite" data-testid="typed-suggestions">
      {offered.length > 0 && (
        <div className={styles.list}>
          {unique(offered.flatMap((one) => remarkSentences(one, saying))).map((sentence) => (
            <p key={sentence} className={styles.remark} data-testid="typed-remark">
              {sentence}
            </p>
          ))}
          {offered.some(isOffer) && <p className={styles.lead}>Did you mean</p>}
          {unfolded(offered.filter(isOffer), context.open).map((one) => (
            <Button
              key={suggestedSentence(one, saying)}
              size="sm"
              className={styles.take}
              data-testid="typed-suggestion"
              onClick={() => take(takenAgreement(one, form, ground))}
            >
              {suggestedSentence(one, saying)}
            </Button>
          ))}
          {offered.some(saysPaid) && form.reason !== 'already-paid' && (
            <Button
              size="sm"
              className={styles.take}
              data-testid="typed-paid"
              onClick={() =>
                take({ outcome: form.outcome || 'talked', reason: 'already-paid', ownReason: '' })
              }
            >
              Note: says it is paid
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function useContextOf(form: CallForm, view: AccountView): AgreementContext {
  const { facts, moment, settings } = view;
  return useMemo(() => {
    const ground = callGround(view);
    const currency = currencyOf('', form.itemIds, ground);
    return {
      today: moment.today,
      language: settings.locale,
      locale: settings.locale,
      currency,
      open: openOn(form.itemIds, currency, ground),
      invoices: facts.items.map(({ number, open }) => ({ number, open })),
      calendar: moment.ours,
    };
  }, [form.itemIds, view, facts, moment, settings]);
}

/** With nothing in it but a question there is nothing to take. */
function isOffer({ parts, kind }: TypedAgreement): boolean {
  return kind !== 'question' && parts.length > 0;
}

function saysPaid({ remarks }: TypedAgreement): boolean {
  return remarks.some(({ kind }) => kind === 'says-paid');
}

/** A day without a sum: with all that is ticked, or the day alone. */
function unfolded(offers: readonly TypedAgreement[], open: Money | null): TypedAgreement[] {
  return offers.flatMap((one) => {
    const [part] = one.parts;
    const isDayAlone =
      part !== undefined && one.parts.length === 1 && one.ask === 'amount' && !isUnclear(one);
    if (!isDayAlone || open === null || open.amount <= 0) return [one];
    const whole = { ...one, parts: [{ ...part, amount: open }] };
    // Which day is question enough; the sum can be put right in its field.
    return offers.length > 1 ? [whole] : [whole, one];
  });
}

function isUnclear({ remarks }: TypedAgreement): boolean {
  return remarks.some(({ kind }) => kind === 'unclear-sum');
}
