import { Trash2 } from 'lucide-react';
import { currenciesOf, invoicesOf, openOn } from '../../lib/calls/call-ground.ts';
import { restOfCall } from '../../lib/calls/rest-of-call.ts';
import { planInSight, planOver, USUAL_ENDS_AFTER } from '../../lib/calls/understood-plan.ts';
import type { PlanFields as Plan } from '../../lib/domain/call-form.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CallFieldProps } from './call-field.ts';
import { callGround } from './call-ground.ts';
import { EvenPlanFields } from './even-plan-fields.tsx';
import { InvoiceChecklist } from './invoice-checklist.tsx';
import { MethodField } from './method-field.tsx';
import { OwnPlanFields } from './own-plan-fields.tsx';
import { PlanTable } from './plan-table.tsx';
import styles from './promise-fields.module.css';

/** To pay in parts is a helping hand (P13, P16): even instalments or the customer's own, and their sum in sight. */
export function PlanFields(props: CallFieldProps) {
  const { form, view, errorFor, onChange } = props;
  const { plan } = form;
  const ground = callGround(view);
  if (!plan) return null;
  const change = (part: Partial<Plan>) => onChange({ plan: { ...plan, ...part } });
  const inSight = planInSight(plan, form, ground);
  const ids = invoicesOf(plan.itemIds, form);
  const { currency } = inSight;
  const open = openOn(ids, currency, ground);
  const rest = restOfCall({ itemIds: ids, currency, about: 'plan' }, form, ground);
  const currencies = currenciesOf(currency, form.itemIds, ground);
  const error = errorFor('plan-instalments');
  return (
    <fieldset className={styles.promise} data-testid="plan-fields">
      <legend className={styles.legend}>Payment plan</legend>
      <IconButton
        className={styles.remove}
        size="sm"
        label="Remove the payment plan"
        icon={<Trash2 size={16} />}
        onClick={() => onChange({ plan: null })}
      />
      <div className={styles.fields}>
        <Field
          label={currencies.length > 1 ? 'Agreed sum' : `Agreed sum in ${currency}`}
          error={errorFor('plan-total')}
        >
          <TextInput
            numeric
            autoComplete="off"
            data-testid="plan-total"
            value={plan.total}
            onChange={(event) => change({ total: event.target.value })}
          />
        </Field>
        {currencies.length > 1 && (
          <Field label="Currency">
            <Select
              data-testid="plan-currency"
              value={currency}
              options={currencies.map((value) => ({ value, label: value }))}
              onChange={(event) => change({ currency: event.target.value })}
            />
          </Field>
        )}
      </div>
      {rest && rest.amount > 0 && toDecimalString(rest) !== plan.total && (
        <Button
          variant="quiet"
          size="sm"
          className={styles.all}
          data-testid="plan-all"
          onClick={() => change({ total: toDecimalString(rest) })}
        >
          {rest.amount === open?.amount ? 'All of it' : 'All that is left'}:{' '}
          {formatMoney(rest, view.settings.locale)}
        </Button>
      )}
      {form.itemIds.length > 1 && (
        <InvoiceChecklist
          view={view}
          summary="For"
          among={form.itemIds}
          ticked={ids}
          onChange={(itemIds) => change(planOver(plan, itemIds, form, ground))}
          data-testid="plan-invoices"
        />
      )}
      {plan.own.length === 0 ? (
        <EvenPlanFields plan={plan} view={view} inSight={inSight} errorFor={errorFor} onPlan={change} />
      ) : (
        <OwnPlanFields plan={plan} view={view} currency={currency} onPlan={change} />
      )}
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <PlanTable inSight={inSight} view={view} />
      <Disclosure
        summary="Terms"
        detail={`ends after ${plan.endsAfterMissed.trim() || USUAL_ENDS_AFTER} missed`}
        mustShow={errorFor('plan-ends') !== undefined}
        data-testid="plan-terms"
      >
        <Stack gap={2}>
          <Field
            label="Ends after so many missed instalments"
            hint="Its invoices are then followed up as before."
            error={errorFor('plan-ends')}
          >
            <TextInput
              inputMode="numeric"
              data-testid="plan-ends"
              placeholder={String(USUAL_ENDS_AFTER)}
              value={plan.endsAfterMissed}
              onChange={(event) => change({ endsAfterMissed: event.target.value })}
            />
          </Field>
          <Field label="Rate" optional hint="Only if one was agreed. It is kept and written as you type it.">
            <TextInput
              autoComplete="off"
              data-testid="plan-rate"
              value={plan.rate}
              onChange={(event) => change({ rate: event.target.value })}
            />
          </Field>
          <MethodField
            view={view}
            value={plan.method}
            data-testid="plan-method"
            onChange={(method) => change({ method })}
          />
        </Stack>
      </Disclosure>
    </fieldset>
  );
}
