import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { useSetPaidByParent } from '../hooks/use-account-care.ts';
import { useAccountNames } from '../hooks/use-account-names.ts';
import { useChooseProcedure, useProcedureList } from '../hooks/use-procedures.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import styles from './account-care.module.css';
import { AnswerRefusal } from './answer-refusal.tsx';
import { CustomerTexts } from './customer-texts.tsx';
import { DoNotChase } from './do-not-chase.tsx';
import { EraseCustomer } from './erase-customer.tsx';

const OF_ITS_KIND = '';

/** What is agreed about this one customer for longer than a snooze: its steps, its payer, an exception. */
export function AccountCare({ view }: { readonly view: AccountView }) {
  const [isAsking, setAsking] = useState(false);
  const { account } = view.facts;
  const isHeld = view.holds.some(({ kind }) => kind === 'strategic');
  return (
    <Disclosure summary="How this customer is followed up" data-testid="account-care">
      <div className={styles.care}>
        <StepsChoice view={view} />
        <CustomerTexts accountId={account.id} />
        {account.parentId !== null && <Payer view={view} parentId={account.parentId} />}
        <Button data-testid="do-not-chase" onClick={() => setAsking(true)}>
          {isHeld ? 'Change the exception' : 'Do not chase for a while'}
        </Button>
        <EraseCustomer view={view} />
      </div>
      <DoNotChase view={view} open={isAsking} onOpenChange={setAsking} />
    </Disclosure>
  );
}

function StepsChoice({ view }: { readonly view: AccountView }) {
  const { id, kind, procedureId } = view.facts.account;
  const listed = useProcedureList();
  const { run, refusal } = useChooseProcedure();
  const procedures = listed.state === 'ready' ? listed.value.map(({ current }) => current) : [];
  const usual = procedures.find(({ customers }) => customers === kind);
  return (
    <>
      <Field
        label="Follow-up steps"
        hint={kind === 'trade' ? 'On record as a trade customer.' : 'On record as a private customer.'}
      >
        <Select
          data-testid="account-steps"
          value={procedureId ?? OF_ITS_KIND}
          options={[
            {
              value: OF_ITS_KIND,
              label: `As usual: ${usual?.name.toLowerCase() ?? 'the steps of its kind'}`,
            },
            ...procedures.map((one) => ({ value: one.id, label: `Always: ${one.name.toLowerCase()}` })),
          ]}
          onChange={(event) => {
            const chosen = event.target.value;
            void run({ accountId: id, procedureId: chosen === OF_ITS_KIND ? null : chosen });
          }}
        />
      </Field>
      <AnswerRefusal refusal={refusal} />
    </>
  );
}

function Payer({ view, parentId }: { readonly view: AccountView; readonly parentId: string }) {
  const { id, paidByParent } = view.facts.account;
  const names = useAccountNames([parentId]);
  const { run, busy, refusal } = useSetPaidByParent();
  const name = (names.state === 'ready' && names.value[0]) || 'the customer it belongs to';
  return (
    <>
      <Checkbox
        label={`Paid by ${name}`}
        hint="Its invoices are then followed up there, in one contact."
        checked={paidByParent}
        disabled={busy}
        data-testid="paid-by-parent"
        onChange={(event) => void run({ accountId: id, paidByParent: event.target.checked })}
      />
      <AnswerRefusal refusal={refusal} />
    </>
  );
}
