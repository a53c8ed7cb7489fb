import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { type PlanWithState, rebalanceProposal } from '../../lib/dunning/plan-state.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { useRebalancePlan } from '../hooks/use-agreements.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import styles from './agreement-list.module.css';
import { dayOf, sumOf } from './agreement-words.ts';
import { AnswerRefusal } from './answer-refusal.tsx';

interface Props {
  readonly one: PlanWithState;
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

/** Case 39: an invoice of the plan was paid by itself. The rest is proposed; nothing changes until somebody has agreed to it. */
export function RebalancePlan({ one, view, onDraft }: Props) {
  const proposal = rebalanceProposal(one, view.moment.today);
  const [contactId, setContactId] = useState('');
  const { run, busy, refusal, clear } = useRebalancePlan();
  const { show } = useToast();
  if (!proposal) return null;
  const people = view.facts.contacts.filter(({ stale, name }) => !stale && name);
  const ahead = joinWords(one.state.paidAhead.map(({ number }) => number || 'one invoice'));
  const agree = async () => {
    const { account } = view.facts;
    const done = await run({
      accountId: account.id,
      planId: one.plan.id,
      contactId: contactId || null,
      contactName: null,
      write: true,
    });
    if (!done) return;
    show({ title: 'The new plan takes the place of the old one', tone: 'good' });
    if (done.draft) onDraft(done.draft.id);
  };
  return (
    <Callout
      title={`${ahead} ${one.state.paidAhead.length > 1 ? 'were' : 'was'} paid by itself. The rest could be split anew:`}
      data-testid="rebalance"
    >
      <Stack gap={2}>
        <ul className={styles.proposal}>
          {proposal.map(({ dueOn, amount }) => (
            <li key={dueOn}>
              {sumOf(amount, view)} on {dayOf(dueOn, view)}
            </li>
          ))}
        </ul>
        <Field label="Agreed with, just now">
          <Select
            value={contactId}
            placeholder="Choose a person"
            data-testid="rebalance-person"
            options={people.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
            onChange={(event) => {
              clear();
              setContactId(event.target.value);
            }}
          />
        </Field>
        <Button size="sm" busy={busy} data-testid="rebalance-agree" onClick={() => void agree()}>
          Agreed: save and write
        </Button>
        <AnswerRefusal refusal={refusal} />
      </Stack>
    </Callout>
  );
}
